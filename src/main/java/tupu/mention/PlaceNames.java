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

    private final NameWords words;

    PlaceNames(NameWords words) {
        this.words = words;
    }

    @Override
    public List<Candidate> find(Lines article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Line line : article.all()) {
            for (Token token : line.tokens()) {
                if (token.tag().startsWith("ns")
                        && token.text().length() > 1
                        && Letters.isAllHan(token.text())
                        && !words.is(Use.GENERIC, token.text())) {
                    int end = line.end(token);
                    candidates.add(place(line, line.begin(token), end, Source.HANLP));
                    addSmaller(line, end, candidates);
                }
            }
        }
        return candidates;
    }

    private void addSmaller(Line line, int from, List<Candidate> candidates) {
        Matcher smaller = SMALLER.matcher(line.text());
        int begin = from;
        while (smaller.region(begin, Math.min(line.text().length(), begin + 7)).lookingAt()) {
            int end = smaller.end();
            String text = smaller.group();
            if (text.length() < 3 || words.is(Use.GENERIC, text) || !line.isBorder(end)) {
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
