package tupu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tupu.article.Article;
import tupu.article.ArticleId;
import tupu.article.Origin;
import tupu.article.SourceMap;

class HanLpAnalyzerTest {

    private final HanLpAnalyzer analyzer =
            new HanLpAnalyzer(
                    List.of(
                            new DictionaryWord("算力", "n"),
                            new DictionaryWord("辉达", "nz"),
                            new DictionaryWord("stable diffusion 3", "nx")));

    @Test
    void knowsTheWordsThatItWasGiven() {
        assertEquals("发布/Stable Diffusion 3/，/算力/不足", words("发布Stable Diffusion 3，算力不足"));
    }

    @Test
    void readsHalfWidthPunctuationAndTraditionalScript() {
        assertEquals("企业/,/如/华为", words("企业,如华为"));
        assertEquals("美國/總統/表示/輝達", words("美國總統表示輝達"));
    }

    @Test
    void cutsWhatHasNoMarksBetweenTwoWords() {
        AnalyzedArticle analyzed = analyzer.analyze(article("新" + "算力".repeat(5000)));
        assertEquals(21, analyzed.sentences().size());
        assertEquals(
                Set.of("新", "算力"),
                analyzed.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(Token::text)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyTokenCutsItsWordsOutOfTheText() {
        String text = "🙂周鸿祎说：“ＡＩ很好。”　他又说，Ａ🙂B。".repeat(60);
        Article article = article(text);
        for (Sentence sentence : analyzer.analyze(article).sentences()) {
            for (Token token : sentence.tokens()) {
                assertEquals(
                        token.text(),
                        article.text(sentence.span().field())
                                .substring(token.begin(), token.end()));
                assertTrue(
                        sentence.span().begin() <= token.begin()
                                && token.end() <= sentence.span().end());
            }
        }
    }

    private String words(String text) {
        return analyzer.analyze(article(text)).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .collect(Collectors.joining("/"));
    }

    private static Article article(String body) {
        String language = body.contains("輝") ? "zh-Hant" : "zh-Hans";
        return new Article(
                new ArticleId("0".repeat(20)),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                language,
                body,
                new Origin("test", "", SourceMap.NONE));
    }
}
