package tupu.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;
import tupu.lexicon.Gazetteer;
import tupu.lexicon.Gazetteer.Sense;

/**
 * Finds the names that the catalogue knows. A form that is an ordinary word too counts where the
 * words beside it, or another form of the same entry in the article, support it. Of several entries
 * of one form the context takes its choice, here a company, there its product.
 */
final class CatalogueNames implements CandidateFinder {

    private final Gazetteer gazetteer;
    private final Contexts contexts;

    CatalogueNames(Gazetteer gazetteer, Contexts contexts) {
        this.gazetteer = gazetteer;
        this.contexts = contexts;
    }

    private record Found(Line line, Gazetteer.Match match) {}

    @Override
    public List<Candidate> find(Lines article) {
        List<Found> found = new ArrayList<>();
        Map<String, Set<String>> formsOf = new HashMap<>();
        for (Line line : article.all()) {
            for (Gazetteer.Match match : gazetteer.findAll(line.text())) {
                if (isWhole(line, match.begin(), match.end())) {
                    found.add(new Found(line, match));
                    for (Sense sense : match.senses()) {
                        if (!isAmbiguous(sense, line, match)) {
                            formsOf.computeIfAbsent(sense.entry().id(), id -> new HashSet<>())
                                    .add(line.folded().substring(match.begin(), match.end()));
                        }
                    }
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Found one : found) {
            choose(one, formsOf)
                    .ifPresent(
                            entry ->
                                    candidates.add(
                                            Candidate.known(
                                                    one.line()
                                                            .span(
                                                                    one.match().begin(),
                                                                    one.match().end()),
                                                    entry)));
        }
        return candidates;
    }

    private Optional<CatalogueEntry> choose(Found found, Map<String, Set<String>> formsOf) {
        Gazetteer.Match match = found.match();
        Line line = found.line();
        String form = line.folded().substring(match.begin(), match.end());
        CatalogueEntry best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Sense sense : match.senses()) {
            EntityType type = sense.entry().type();
            int context = contexts.score(type, line, match.begin(), match.end());
            Set<String> forms = formsOf.getOrDefault(sense.entry().id(), Set.of());
            boolean elsewhere = forms.stream().anyMatch(other -> !other.equals(form));
            boolean ambiguous = isAmbiguous(sense, line, match);
            if (ambiguous && context == 0 && !elsewhere) {
                continue;
            }
            int score = 4 * context + (elsewhere ? 2 : 0) - (ambiguous ? 1 : 0);
            if (score > bestScore) {
                best = sense.entry();
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A capitalised name in small letters (notion, meta) is an ordinary word until supported. */
    private static boolean isAmbiguous(Sense sense, Line line, Gazetteer.Match match) {
        if (sense.ambiguous()) {
            return true;
        }
        String form = line.text().substring(match.begin(), match.end());
        return Character.isLowerCase(form.charAt(0))
                && form.chars().allMatch(c -> c < 0x250)
                && form.equals(form.toLowerCase(java.util.Locale.ROOT))
                && sense.entry().forms().stream().noneMatch(known -> known.text().equals(form));
    }

    /** Not a part of a longer Latin name (GPT-4 of GPT-4.5), nor across the border of a word. */
    private static boolean isWhole(Line line, int begin, int end) {
        return !LatinWords.continuesBefore(line.text(), begin)
                && !LatinWords.continuesBehind(line.text(), end)
                && (end - begin > 2
                        || !cutsWord(line, begin, begin) && !cutsWord(line, end, end - 1));
    }

    /** Whether a border of a short Chinese form lies inside an ordinary word (三星 in 三星期). */
    private static boolean cutsWord(Line line, int border, int inside) {
        if (line.isBorder(border) || !Letters.isHan(line.charAt(inside))) {
            return false;
        }
        int index = line.tokenIndex(inside);
        return index >= 0 && !line.tokens().get(index).tag().startsWith("nr");
    }
}
