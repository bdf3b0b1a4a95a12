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
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;

/**
 * Finds the names that the catalogue knows. A form that is an ordinary word too counts where the
 * words beside it, another form of the same entry, or its maker or employer in the article support
 * it. Of several entries of one form the context takes its choice, here a company, there its
 * product.
 */
final class CatalogueNames implements CandidateFinder {

    private static final List<String> RELATIONS =
            List.of("developer", "parent", "org", "founder-of", "base");

    /** What may follow a name inside one word of the segmentation: 商务部长. */
    private static final String GOING_ON = "长長级版系们方";

    /** Behind these, 法 ends no law: 出口管制法规. */
    private static final String BEHIND_LAW = "规規律院案人官治定学學庭";

    private final Gazetteer gazetteer;
    private final NameWords words;
    private final Contexts contexts;

    CatalogueNames(Gazetteer gazetteer, NameWords words, Contexts contexts) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.contexts = contexts;
    }

    /**
     * A form found.
     *
     * @param listed the types of the known names beside which it is listed: 海信、小米
     */
    private record Found(Line line, Gazetteer.Match match, Set<EntityType> listed) {}

    @Override
    public List<Candidate> find(Lines article) {
        List<Found> found = new ArrayList<>();
        Map<String, Set<String>> formsOf = new HashMap<>();
        for (Line line : article.all()) {
            List<Gazetteer.Match> matches = gazetteer.findAll(line.text());
            NameLists lists = new NameLists(line, matches);
            for (Gazetteer.Match match : matches) {
                if (isWhole(line, match.begin(), match.end())
                        && !words.is(
                                Use.GENERIC, line.text().substring(match.begin(), match.end()))) {
                    found.add(new Found(line, match, lists.typesBeside(match)));
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
            boolean elsewhere =
                    forms.stream().anyMatch(other -> !other.equals(form))
                            || isRelated(sense.entry(), match, formsOf.keySet());
            boolean ambiguous =
                    isAmbiguous(sense, line, match) || isGloss(line, match.begin(), match.end());
            boolean listed = found.listed().contains(type);
            elsewhere &= !isSmall(sense, line, match);
            if (ambiguous && context == 0 && !elsewhere && !listed) {
                continue;
            }
            int score = 4 * context + (listed ? 3 : 0) + (elsewhere ? 2 : 0) - (ambiguous ? 1 : 0);
            if (score > bestScore) {
                best = sense.entry();
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the article names for certain who makes, owns or employs what an entry is. */
    private static boolean isRelated(
            CatalogueEntry entry, Gazetteer.Match match, Set<String> certain) {
        return RELATIONS.stream()
                .flatMap(key -> entry.facts().getOrDefault(key, List.of()).stream())
                .anyMatch(id -> certain.contains(id) && !means(match, id));
    }

    private static boolean means(Gazetteer.Match match, String id) {
        return match.senses().stream().anyMatch(sense -> sense.entry().id().equals(id));
    }

    /** A capitalised name in small letters (notion, meta) is an ordinary word until supported. */
    private static boolean isAmbiguous(Sense sense, Line line, Gazetteer.Match match) {
        return sense.ambiguous() || isSmall(sense, line, match);
    }

    private static boolean isSmall(Sense sense, Line line, Gazetteer.Match match) {
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
                && !cutsWord(line, begin, begin)
                && (GOING_ON.indexOf(line.charAt(end)) >= 0 || !cutsWord(line, end, end - 1))
                && !(line.charAt(end - 1) == '法' && BEHIND_LAW.indexOf(line.charAt(end)) >= 0);
    }

    /** Whether a border of a Chinese form lies inside an ordinary word (开源社 of 开源社区). */
    private static boolean cutsWord(Line line, int border, int inside) {
        if (line.isBorder(border) || !Letters.isHan(line.charAt(inside))) {
            return false;
        }
        int index = line.tokenIndex(inside);
        return index >= 0 && !line.tokens().get(index).tag().startsWith("nr");
    }

    /** ADP in 自动驾驶(ADP) is the abbreviation of what stands before it, not of a known name. */
    private static boolean isGloss(Line line, int begin, int end) {
        return end - begin <= 5
                && "（(".indexOf(line.charAt(begin - 1)) >= 0
                && "）)".indexOf(line.charAt(end)) >= 0
                && line.text().substring(begin, end).chars().allMatch(Character::isUpperCase);
    }
}
