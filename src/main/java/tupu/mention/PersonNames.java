package tupu.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.language.Folding;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;
import tupu.lexicon.PersonWords;

/**
 * Finds persons written in Chinese: what the segmentation takes for a person where the surname or
 * the words beside it agree, and what follows a post although the segmentation does not know it
 * (美国商务部长雷蒙多, 创始人詹军豪).
 */
final class PersonNames implements CandidateFinder {

    /** Letters with which no Chinese name ends; the segmentation takes them in: 程序和, 易用性. */
    private static final String NO_GIVEN_NAME =
            "和与及的地得了着过在是为等也都就还又并而或于至到性度率化者们个其这那被把让从向对说称将会能可要与等则并且吗呢吧";

    private final PersonWords persons;
    private final NameWords words;
    private final Contexts contexts;

    PersonNames(PersonWords persons, NameWords words, Contexts contexts) {
        this.persons = persons;
        this.words = words;
        this.contexts = contexts;
    }

    @Override
    public List<Candidate> find(Lines article) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> counts = counts(article);
        for (Line line : article.all()) {
            for (int i = 0; i < line.tokens().size(); i++) {
                Token token = line.tokens().get(i);
                int begin = line.begin(token);
                if (!Letters.isHan(line.charAt(begin))) {
                    continue;
                }
                int end = begin + nameLength(token);
                if (token.tag().startsWith("nr") && isTrusted(line, begin, end, counts)) {
                    candidates.add(
                            new Candidate(
                                    line.span(begin, end),
                                    EntityType.PERSON,
                                    Source.HANLP,
                                    Optional.empty()));
                }
                if (contexts.titleBefore(line, begin)) {
                    afterTitle(line, i)
                            .ifPresent(
                                    stop ->
                                            candidates.add(
                                                    Candidate.rule(
                                                            line.span(begin, stop),
                                                            EntityType.PERSON)));
                }
            }
        }
        return candidates;
    }

    /** How often the segmentation takes a word for a person. */
    private static Map<String, Integer> counts(Lines article) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : article.all()) {
            for (Token token : line.tokens()) {
                if (token.tag().startsWith("nr")) {
                    counts.merge(token.text().substring(0, nameLength(token)), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** The segmentation takes a particle in at times: 郭涛对, 夏磊等. */
    private static int nameLength(Token token) {
        int length = token.text().length();
        return length > 2
                        && NO_GIVEN_NAME.indexOf(Folding.fold(token.text().charAt(length - 1))) >= 0
                ? length - 1
                : length;
    }

    /** Whether the segmentation's person is one: it also invents 力是 and 高达. */
    private boolean isTrusted(Line line, int begin, int end, Map<String, Integer> counts) {
        String text = line.text().substring(begin, end);
        if (text.length() < 2
                || Character.isDigit(line.charAt(end))
                || NO_GIVEN_NAME.indexOf(Folding.fold(text.charAt(text.length() - 1))) >= 0
                || !Letters.isAllHan(text)
                || words.is(Use.GENERIC, text)
                || contexts.isTitle(text)) {
            return false;
        }
        int surname = persons.surnameLength(text);
        boolean supported =
                contexts.score(EntityType.PERSON, line, begin, end) > 0
                        || isListed(line, begin, end);
        boolean repeated = counts.getOrDefault(text, 0) > 1;
        if (surname > 0 && text.length() > surname && text.length() <= surname + 2) {
            return supported || repeated && !persons.isWordySurname(text.substring(0, surname));
        }
        return isTransliterated(text) && (supported || repeated && text.length() > 2);
    }

    /** 廖万清、董家鸿、王俊: beside another person in a list. */
    private static boolean isListed(Line line, int begin, int end) {
        return line.charAt(begin - 1) == '、' && isPerson(line, begin - 2)
                || line.charAt(end) == '、' && isPerson(line, end + 1);
    }

    private static boolean isPerson(Line line, int at) {
        int index = line.tokenIndex(at);
        return index >= 0
                && line.tokens().get(index).tag().startsWith("nr")
                && line.tokens().get(index).text().length() > 1;
    }

    private boolean isTransliterated(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> persons.isTransliterating((char) c));
    }

    /** Returns where the name ends that begins with the word {@code index}, a post before it. */
    private Optional<Integer> afterTitle(Line line, int index) {
        int begin = line.begin(line.tokens().get(index));
        String rest = line.text().substring(begin, Math.min(line.text().length(), begin + 8));
        int surname = persons.surnameLength(rest);
        if (surname > 0 && persons.titleLengthAt(line.text(), begin + surname) == 0) {
            for (int given : new int[] {2, 1}) {
                int end = begin + surname + given;
                if (isGiven(line, begin, surname, end)) {
                    return Optional.of(end);
                }
            }
        }
        int end = begin;
        while (end < line.text().length()
                && end < begin + 6
                && persons.isTransliterating(line.charAt(end))) {
            end++;
        }
        while (end > begin && !line.isBorder(end)) {
            end--;
        }
        return end - begin >= 3 && areSingleLetters(line, begin, end)
                ? Optional.of(end)
                : Optional.empty();
    }

    /** Whether [begin + surname, end) can be a given name: letters, or one word that is no verb. */
    private boolean isGiven(Line line, int begin, int surname, int end) {
        if (end > line.text().length()
                || !line.isBorder(end) && !endsBeforeParticle(line, end)
                || NO_GIVEN_NAME.indexOf(Folding.fold(line.charAt(end - 1))) >= 0
                || !Letters.isAllHan(line.text().substring(begin, end))) {
            return false;
        }
        if (persons.isWordySurname(line.text().substring(begin, begin + surname))
                && !contexts.isAfter(List.of(Use.PERSON_AFTER), line, end)) {
            return false;
        }
        for (int at = begin; at < end; ) {
            Token token = line.tokens().get(line.tokenIndex(at));
            int tokenEnd = Math.min(end, line.end(token));
            boolean given =
                    token.text().length() == 1
                            || token.tag().startsWith("nr")
                            || at == begin + surname
                                    && tokenEnd == end
                                    && (token.tag().startsWith("n") || token.tag().startsWith("a"));
            if (!given || words.is(Use.PERSON_AFTER, token.text())) {
                return false;
            }
            at = tokenEnd;
        }
        return true;
    }

    /** 郭涛对 as one person of the segmentation ends before 对. */
    private static boolean endsBeforeParticle(Line line, int end) {
        Token token = line.tokens().get(line.tokenIndex(end - 1));
        return token.tag().startsWith("nr") && line.begin(token) + nameLength(token) == end;
    }

    private static boolean areSingleLetters(Line line, int begin, int end) {
        for (int at = begin; at < end; at++) {
            Token token = line.tokens().get(line.tokenIndex(at));
            if (token.text().length() > 1 && !token.tag().startsWith("nr")) {
                return false;
            }
        }
        return true;
    }
}
