package tupu.serve.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tupu.query.Tongue;
import tupu.serve.dossier.ArticleHead;
import tupu.serve.dossier.Utterance;

/**
 * How a quotation is cited: words, speaker and post, outlet and headline, date, address.
 *
 * <pre>“算力是问题。”——林小满（云海科技 创始人），北京商报《算力之困》，2024-03-09，https://news.example.cn/1</pre>
 */
final class Citation {

    private static final String DIRECT = "Direct";

    private Citation() {}

    static String of(Utterance said, Tongue tongue) {
        boolean chinese = tongue == Tongue.CHINESE;
        ArticleHead article = said.article();
        String words = said.mode().key().equals(DIRECT) ? "“" + said.words() + "”" : said.words();
        String standing =
                said.standing().isEmpty()
                        ? ""
                        : (chinese ? "（%s）" : " (%s)").formatted(said.standing());
        String story =
                chinese
                        ? article.outlet() + "《" + article.headline() + "》"
                        : Stream.of(article.outlet(), "“" + article.headline() + "”")
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "));
        String address =
                article.address().isEmpty() ? article.node().toString() : article.address();
        return words
                + (chinese ? "——" : " — ")
                + Stream.of(said.name() + standing, story, said.date(), address)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(chinese ? "，" : ", "));
    }
}
