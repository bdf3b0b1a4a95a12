package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;

/**
 * Finds places: those that the segmentation's dictionary knows, and the smaller ones that follow
 * them directly (重庆市潼南区桂林街道梨树村).
 */
final class PlaceNames implements CandidateFinder {

    private static final Pattern SMALLER =
            Pattern.compile("\\p{IsHan}{1,4}?(?:自治区|自治州|自治县|街道|新区|省|市|州|县|区|镇|乡|村|路)");

    private static final Pattern SUFFIX = Pattern.compile("街道|新区|自治州|自治县|县|镇|乡|村");
    private static final String FORMAL = "省市县州岛島縣";
    private static final String STOPS = "的了在和与及是为向对从由被把将以等也都各多某该此这那新老其他";

    private final NameWords words;
    private final Contexts contexts;

    PlaceNames(NameWords words, Contexts contexts) {
        this.words = words;
        this.contexts = contexts;
    }

    @Override
    public List<Candidate> find(Lines article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Line line : article.all()) {
            for (Token token : line.tokens()) {
                if (token.tag().startsWith("ns")
                        && token.text().length() > 1
                        && Letters.isAllHan(token.text())
                        && !words.is(Use.GENERIC, token.text())
                        && isTrusted(line, token)) {
                    int begin = line.begin(token);
                    int end = withSuffix(line, line.end(token));
                    candidates.add(place(line, begin, end, Source.HANLP));
                    addSmaller(line, end, candidates);
                }
            }
        }
        return candidates;
    }

    /** The dictionary's two-letter places are ordinary words too often (红海, 新会, 双流). */
    private boolean isTrusted(Line line, Token token) {
        String text = token.text();
        boolean formal = text.length() > 2 && FORMAL.indexOf(text.charAt(text.length() - 1)) >= 0;
        int index = line.tokenIndex(line.begin(token));
        boolean behindPlace =
                index > 0
                        && line.tokens().get(index - 1).end() == token.begin()
                        && line.tokens().get(index - 1).tag().startsWith("ns");
        return formal
                || behindPlace
                || contexts.score(EntityType.PLACE, line, line.begin(token), line.end(token)) > 0;
    }

    /** 桂林街道 where the segmentation ends 桂林. */
    private static int withSuffix(Line line, int end) {
        Matcher suffix =
                SUFFIX.matcher(line.text()).region(end, Math.min(line.text().length(), end + 3));
        return suffix.lookingAt() && line.isBorder(suffix.end()) ? suffix.end() : end;
    }

    private void addSmaller(Line line, int from, List<Candidate> candidates) {
        Matcher smaller = SMALLER.matcher(line.text());
        int begin = from;
        while (smaller.region(begin, Math.min(line.text().length(), begin + 7)).lookingAt()) {
            int end = smaller.end();
            String text = smaller.group();
            if (text.length() < 3
                    || words.lengthBefore(Use.GENERIC, text, text.length()) > 0
                    || STOPS.chars().anyMatch(stop -> text.indexOf(stop) >= 0)
                    || !line.isBorder(end)) {
                return;
            }
            if (!text.endsWith("路")) {
                candidates.add(place(line, begin, end, Source.RULE));
            }
            begin = end;
        }
    }

    private static Candidate place(Line line, int begin, int end, Source source) {
        return new Candidate(
                line.span(begin, end), EntityType.PLACE, source, java.util.Optional.empty());
    }
}
