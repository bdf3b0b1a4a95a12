package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        for (Line line : article.all()) {
            for (int i = 0; i < line.tokens().size(); i++) {
                Token token = line.tokens().get(i);
                int begin = line.begin(token);
                if (!Letters.isHan(line.charAt(begin))) {
                    continue;
                }
                if (token.tag().startsWith("nr") && isTrusted(line, token)) {
                    candidates.add(
                            new Candidate(
                                    line.span(begin, line.end(token)),
                                    EntityType.PERSON,
                                    Source.HANLP,
                                    Optional.empty()));
                }
                if (contexts.titleBefore(line, begin)) {
                    afterTitle(line, i)
                            .ifPresent(
                                    end ->
                                            candidates.add(
                                                    Candidate.rule(
                                                            line.span(begin, end),
                                                            EntityType.PERSON)));
                }
            }
        }
        return candidates;
    }

    /** Whether the segmentation's person is one: it also invents 力是 and 高达. */
    private boolean isTrusted(Line line, Token token) {
        String text = token.text();
        int begin = line.begin(token);
        int end = line.end(token);
        if (text.length() < 2
                || !Letters.isAllHan(text)
                || words.is(Use.GENERIC, text)
                || contexts.isTitle(text)) {
            return false;
        }
        int surname = persons.surnameLength(text);
        boolean supported = contexts.score(EntityType.PERSON, line, begin, end) > 0;
        boolean chinese = surname > 0 && text.length() > surname && text.length() <= surname + 2;
        if (chinese) {
            return supported
                    || text.length() == surname + 2
                            && !persons.isWordySurname(text.substring(0, surname));
        }
        return isTransliterated(text) && (supported || text.length() > 2);
    }

    private boolean isTransliterated(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> persons.isTransliterating((char) c));
    }

    /** Returns where the name ends that begins with the word {@code index}, a post before it. */
    private Optional<Integer> afterTitle(Line line, int index) {
        int begin = line.begin(line.tokens().get(index));
        String rest = line.text().substring(begin, Math.min(line.text().length(), begin + 8));
        int surname = persons.surnameLength(rest);
        if (surname > 0) {
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
                || !line.isBorder(end)
                || !Letters.isAllHan(line.text().substring(begin, end))) {
            return false;
        }
        if (persons.isWordySurname(line.text().substring(begin, begin + surname))
                && contexts.score(EntityType.PERSON, line, end, end) == 0
                && !isPunctuation(line.charAt(end))) {
            return false;
        }
        for (int at = begin; at < end; ) {
            Token token = line.tokens().get(line.tokenIndex(at));
            int tokenEnd = line.end(token);
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

    private static boolean areSingleLetters(Line line, int begin, int end) {
        for (int at = begin; at < end; at++) {
            Token token = line.tokens().get(line.tokenIndex(at));
            if (token.text().length() > 1 && !token.tag().startsWith("nr")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c);
    }
}
