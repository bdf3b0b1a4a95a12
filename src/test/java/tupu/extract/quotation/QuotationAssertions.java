package tupu.extract.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tupu.support.Marked.marked;
import static tupu.support.Marked.traditional;

import java.util.Optional;
import java.util.stream.Collectors;
import tupu.extract.Quotation;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.TopicChoice;
import tupu.mention.MarkedArticle;

/** Compares who says what in a text with what a test expects: 周鸿祎 | 算力有可能成为门槛 / …. */
final class QuotationAssertions {

    private static final QuotationExtractor QUOTATIONS =
            new QuotationExtractor(
                    SpeechLexicon.read(OntologyFiles.builtIn()),
                    TopicChoice.read(OntologyFiles.builtIn()),
                    Optional.empty());

    private QuotationAssertions() {}

    static void assertSaid(String expected, String body) {
        assertEquals(expected, text(marked(body)));
    }

    static void assertSaidInHeadline(String expected, String headline) {
        assertEquals(expected, text(marked(headline, "会场里坐满了人。", "2024-03-09")));
    }

    static void assertSaidInTraditional(String expected, String body) {
        assertEquals(expected, text(traditional(body)));
    }

    private static String text(MarkedArticle article) {
        return QUOTATIONS.extract(article).stream()
                .map(Quotation.class::cast)
                .map(
                        quotation ->
                                quotation.speaker().text()
                                        + " | "
                                        + article.text(quotation.content()))
                .collect(Collectors.joining(" / "));
    }
}
