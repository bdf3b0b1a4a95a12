package tupu.mention;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.lexicon.Gazetteer;
import tupu.lexicon.NameSuffixes;
import tupu.lexicon.NameSuffixes.Strength;
import tupu.lexicon.PersonWords;
import tupu.mention.LatinWords.Word;

/** Weighs what speaks for the type of a name in Latin letters: its own form, and its places. */
final class LatinEvidence {

    /** Quarters, levels, rounds, ages and the like, which look like the codes of products. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "\\d+(?:nm|GB|TB|MB|GHz|MHz|fps|FPS|K|W).*|Q[1-4]|H[12]|FY\\d+|L[0-5]|\\d+[A-Za-z]{1,5}|[A-Z]|\\d+|COVID-\\d+|No\\.?\\d+|\\d+[xX]"
                            + "|[A-Z]\\+.*|.*[‘’'].*|TOP\\d+|Top\\d+|Day\\d+|20\\d\\d.*|Part\\d+|G\\d{1,2}|S\\d|[A-Z]轮");

    /** What looks like a product's code even without a context: H100, RTX4090, Qwen3-Max. */
    private static final Pattern CODE =
            Pattern.compile(
                    "[A-Z]{1,5}-?\\d{3,4}[A-Za-z]{0,2}|[A-Za-z][a-z]{2,}[A-Za-z]*(?:[- ].*)?\\d.*");

    private static final Pattern ACRONYM = Pattern.compile("[A-Z&]{2,7}s?");
    private static final Pattern CAMEL =
            Pattern.compile(
                    ".*[a-z][A-Z].*|.*[A-Z]{2,}[a-z]{2,}.*|[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)+");
    private static final Pattern PERSONAL =
            Pattern.compile("[A-Z\\u00c0-\\u00de][a-zA-Z\\u00c0-\\u024f'’.-]*|de|van|von|der|di");

    private static final EntityType[] BY_CONTEXT = {
        EntityType.COMPANY, EntityType.PRODUCT, EntityType.MEDIA, EntityType.PERSON
    };

    private final NameSuffixes suffixes;
    private final PersonWords persons;
    private final Contexts contexts;

    LatinEvidence(NameSuffixes suffixes, PersonWords persons, Contexts contexts) {
        this.suffixes = suffixes;
        this.persons = persons;
        this.contexts = contexts;
    }

    /** What one place of a name tells. */
    Map<EntityType, Integer> ofPlace(Line line, List<Word> words, LineNames known) {
        Map<EntityType, Integer> scores = new EnumMap<>(EntityType.class);
        int begin = words.get(0).begin();
        int end = words.get(words.size() - 1).end();
        for (EntityType type : BY_CONTEXT) {
            int score = contexts.score(type, line, begin, end);
            if (type == EntityType.PERSON) {
                score = mayBePerson(line, words) ? score : 0;
            }
            if (score > 0) {
                scores.merge(type, score, Integer::sum);
            }
        }
        if (companyBefore(line, begin, known)) {
            scores.merge(EntityType.PRODUCT, endsHere(line, end) ? 2 : 1, Integer::sum);
        }
        neighbour(line, begin, end, known).ifPresent(type -> scores.merge(type, 1, Integer::sum));
        return scores;
    }

    /** Decides a name's type from its form and from what its places told together. */
    Optional<EntityType> typeOf(List<Word> words, Map<EntityType, Integer> places) {
        Map<EntityType, Integer> scores = new EnumMap<>(places);
        Word last = words.get(words.size() - 1);
        String text = text(words);
        if (words.size() > 1) {
            suffixes.of(last.text())
                    .ifPresent(
                            suffix ->
                                    scores.merge(
                                            suffix.type(),
                                            suffix.strength() == Strength.LATIN ? 3 : 1,
                                            Integer::sum));
        }
        if (isPersonal(words) && words.size() > 1 && persons.isGivenName(words.get(0).text())) {
            scores.merge(EntityType.PERSON, 4, Integer::sum);
        }
        if (words.size() == 1 && NO_NAME.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean code =
                words.size() == 1
                        ? CODE.matcher(text).matches()
                        : words.stream().anyMatch(Word::hasDigit);
        if (code) {
            return Optional.of(EntityType.PRODUCT);
        }
        boolean camel = words.size() == 1 && CAMEL.matcher(text).matches();
        int needed = camel ? 1 : 2;
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= needed)
                .max(
                        Map.Entry.<EntityType, Integer>comparingByValue()
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** Not a verb of an English headline, whose next word follows: Gartner Predicts 60% of. */
    private static boolean endsHere(Line line, int end) {
        return line.charAt(end) != ' ' || !Letters.isLatin(line.charAt(end + 1));
    }

    /** Two to four capitalised words without digits, or one; more than initials. */
    private static boolean isPersonal(List<Word> words) {
        return words.size() <= 4
                && words.stream().anyMatch(word -> word.text().matches(".*[a-z]{2}.*"))
                && words.stream()
                        .allMatch(
                                word ->
                                        PERSONAL.matcher(word.text()).matches()
                                                && !CAMEL.matcher(word.text()).matches()
                                                && !(word.text().length() > 2
                                                        && ACRONYM.matcher(word.text()).matches()));
    }

    /** One word alone needs a post beside it; 分析 behind it is not enough. */
    private boolean mayBePerson(Line line, List<Word> words) {
        return isPersonal(words)
                && (words.size() > 1 || contexts.titleBefore(line, words.get(0).begin()));
    }

    /** 湿实验（Wet Lab）: the English of the Chinese words before it, not a name by itself. */
    static boolean isGloss(Line line, List<Word> words) {
        int begin = words.get(0).begin();
        int end = words.get(words.size() - 1).end();
        int open = line.charAt(begin - 1) == ' ' ? begin - 2 : begin - 1;
        return "（(".indexOf(line.charAt(open)) >= 0
                && "）),，".indexOf(line.charAt(end)) >= 0
                && Letters.isHan(line.charAt(line.charAt(open - 1) == ' ' ? open - 2 : open - 1));
    }

    /** 英伟达H200, Google Gemini: a company's name directly before. */
    private static boolean companyBefore(Line line, int begin, LineNames known) {
        int end = begin > 0 && line.charAt(begin - 1) == ' ' ? begin - 1 : begin;
        return known.endingAt(end)
                .filter(match -> LineNames.means(match, EntityType.COMPANY))
                .isPresent();
    }

    /** The type of a known name beside which this one is listed: Thrive Capital、红杉资本. */
    private static Optional<EntityType> neighbour(Line line, int begin, int end, LineNames known) {
        Optional<Gazetteer.Match> match = Optional.empty();
        if ("、和与及/".indexOf(line.charAt(begin - 1)) >= 0) {
            match = known.endingAt(begin - 1);
        }
        if (match.isEmpty() && "、和与及/".indexOf(line.charAt(end)) >= 0) {
            match = known.beginningAt(end + 1);
        }
        return match.map(known2 -> known2.senses().get(0).entry().type());
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
