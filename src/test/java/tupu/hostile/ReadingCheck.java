package tupu.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.Reading;
import tupu.article.SourceMap;
import tupu.text.Diagnostic;

/** What holds of every reading, whatever it was read from. */
final class ReadingCheck {

    private ReadingCheck() {}

    /** Returns what is wrong; nothing wrong is an empty list. */
    static List<String> faults(Reading reading) {
        return reading.match(ReadingCheck::faults, ReadingCheck::faults);
    }

    private static List<String> faults(Article article) {
        List<String> faults = new ArrayList<>();
        Stream.of(
                        Stream.of(article.headline(), article.body(), article.language()),
                        article.publisher().stream(),
                        article.authors().stream(),
                        article.section().stream())
                .flatMap(texts -> texts)
                .filter(text -> text.chars().anyMatch(ReadingCheck::isUnseen) || isTorn(text))
                .forEach(text -> faults.add("letters that nobody sees in " + shown(text)));
        if (article.headline().contains("\n")) {
            faults.add("a headline of several lines");
        }
        article.url()
                .filter(
                        url ->
                                !url.isAbsolute()
                                        || url.getHost() == null && url.getRawAuthority() == null
                                        || !List.of("http", "https")
                                                .contains(url.getScheme().toLowerCase(Locale.ROOT)))
                .ifPresent(url -> faults.add("the address " + url));
        int last = 0;
        for (SourceMap.Run run : article.origin().map().runs()) {
            if (run.body() < last
                    || run.length() <= 0
                    || run.source() < 0
                    || run.body() + run.length() > article.body().length()) {
                faults.add("a source map with " + run);
            }
            last = run.body() + run.length();
        }
        return faults;
    }

    private static List<String> faults(Diagnostic reason) {
        List<String> faults = new ArrayList<>();
        if (reason.cure().isBlank() || reason.message().isBlank()) {
            faults.add("set aside without reason or cure: " + reason);
        }
        if (reason.message().length() > 1_000) {
            faults.add("a reason of %d letters".formatted(reason.message().length()));
        }
        if (reason.toString().contains("\n")) {
            faults.add("a reason of several lines: " + reason);
        }
        return faults;
    }

    /** Control characters but line ends and tabs, and marks that turn the direction of writing. */
    private static boolean isUnseen(int c) {
        return (c < 0x20 && c != '\n' && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** Whether half of a pair of surrogates stands alone. */
    private static boolean isTorn(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .limit(200_000)
                .filter(c -> isUnseen(c) || Character.isSurrogate((char) c))
                .distinct()
                .limit(8)
                .forEach(c -> shown.append("\\u%04x".formatted(c)));
        return shown + " of " + text.length() + " letters";
    }
}
