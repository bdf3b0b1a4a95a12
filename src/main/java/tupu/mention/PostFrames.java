package tupu.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tupu.lexicon.EntityType;
import tupu.lexicon.NameSuffixes;
import tupu.lexicon.NameSuffixes.Suffix;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;
import tupu.lexicon.PersonWords;

/**
 * Finds names that neither catalogue nor segmentation knows by the frame in which news introduces
 * people: organisation, post, person, and a word that goes on with him (海陵证券|分析师|闻人静|说). The post
 * in the middle and what follows the person make even weak last words (曜石云, 远望数据) those of an
 * organisation.
 */
final class PostFrames implements CandidateFinder {

    /** Letters that end the words which lead up to an organisation, and are in no name of one. */
    private static final String LEADS_UP =
            "，。；：！？、“”「」『』（）《》()[]【】!?,:; \u3000\t\n的了在是对向由与和及或据被把将让从到给等则也还而但";

    /** Letters that may follow a person at once. */
    private static final String GOES_ON =
            "，。、：；（）“”「」(,:! 则也还又曾就在对向与和称说指表认提告坦强补透介解分预估猜感直写回笑拿抱看给从接近今昨当测算考判建呼举反形讲问答批警研宣否证";

    /** Letters with which no Chinese name ends. */
    private static final String NO_GIVEN_NAME = "和与及的地得了着过在是为等也都就还又并而或于至到们个其这那被把让从向对说称将会能可要则";

    private static final int LONGEST_ORGANIZATION = 14;

    private final NameSuffixes suffixes;
    private final NameWords words;
    private final PersonWords persons;
    private final Contexts contexts;

    PostFrames(NameSuffixes suffixes, NameWords words, PersonWords persons, Contexts contexts) {
        this.suffixes = suffixes;
        this.words = words;
        this.persons = persons;
        this.contexts = contexts;
    }

    @Override
    public List<Candidate> find(Lines article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Line line : article.all()) {
            Set<Integer> introduced = new HashSet<>();
            for (int at = 0; at < line.text().length(); at++) {
                int title =
                        Letters.isHan(line.charAt(at)) ? persons.titleLengthAt(line.text(), at) : 0;
                if (title > 0
                        && !introduced.contains(at + title)
                        && frame(line, at, at + title, candidates)) {
                    introduced.add(at + title);
                }
            }
        }
        return candidates;
    }

    /**
     * Returns whether an organisation was found before the post; else a shorter post may leave one
     * (云岭证券|分析师).
     */
    private boolean frame(Line line, int title, int person, List<Candidate> candidates) {
        Optional<Integer> end = personEnd(line, person);
        if (end.isEmpty()) {
            return false;
        }
        candidates.add(Candidate.rule(line.span(person, end.get()), EntityType.PERSON));
        Optional<Candidate> organization = organization(line, title);
        organization.ifPresent(candidates::add);
        return organization.isPresent();
    }

    /**
     * Where a Chinese name that begins at {@code begin} ends, so that a word that goes on with it
     * follows.
     */
    private Optional<Integer> personEnd(Line line, int begin) {
        String rest = line.text().substring(begin, Math.min(line.text().length(), begin + 6));
        int surname = persons.surnameLength(rest);
        if (surname == 0 || persons.titleLengthAt(line.text(), begin) > 0) {
            return Optional.empty();
        }
        for (int given : new int[] {2, 1}) {
            int end = begin + surname + given;
            if (end <= line.text().length()
                    && isName(line, begin, surname, end)
                    && goesOn(line, end)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private boolean isName(Line line, int begin, int surname, int end) {
        String name = line.text().substring(begin, end);
        boolean wordy =
                persons.isWordySurname(name.substring(0, surname)) && !isPersonToken(line, begin);
        boolean post = persons.titleLengthAt(line.text(), begin + surname) > 0;
        return Letters.isAllHan(name)
                && !wordy
                && !post
                && !words.is(Use.GENERIC, name)
                && !words.is(Use.PERSON_AFTER, name.substring(surname))
                && NO_GIVEN_NAME.indexOf(name.charAt(name.length() - 1)) < 0;
    }

    private static boolean isPersonToken(Line line, int begin) {
        int index = line.tokenIndex(begin);
        return index >= 0 && line.tokens().get(index).tag().startsWith("nr");
    }

    private boolean goesOn(Line line, int end) {
        return end == line.text().length()
                || GOES_ON.indexOf(line.charAt(end)) >= 0
                || contexts.isAfter(List.of(Use.PERSON_AFTER), line, end);
    }

    /**
     * The organisation that ends where the post begins, or before the words of the post's own field
     * (千灯影视|后期|总监).
     */
    private Optional<Candidate> organization(Line line, int title) {
        int begin = title;
        while (begin > 0
                && title - begin < LONGEST_ORGANIZATION
                && LEADS_UP.indexOf(line.charAt(begin - 1)) < 0) {
            begin--;
        }
        int from = behindGeneric(line, begin, title);
        for (int end = title; end - from >= 3; end--) {
            Optional<Suffix> suffix = suffixes.before(line.folded(), end);
            if (suffix.isPresent() && isOrganization(line, from, end, suffix.get())) {
                return Optional.of(Candidate.rule(line.span(from, end), suffix.get().type()));
            }
        }
        return Optional.empty();
    }

    /** 国产芯片公司|砥岳微电子: the name begins behind the words that only say what kind of firm it is. */
    private int behindGeneric(Line line, int begin, int end) {
        int from = begin;
        for (int at = begin; at < end - 2; at++) {
            for (String kind : List.of("公司", "企业", "机构", "厂商", "平台", "券商", "大厂", "研究者", "记者")) {
                if (line.text().startsWith(kind, at) && at > begin) {
                    from = at + kind.length();
                }
            }
        }
        return from;
    }

    private boolean isOrganization(Line line, int begin, int end, Suffix suffix) {
        int specific = end - suffix.text().length() - begin;
        String name = line.text().substring(begin, end);
        return suffix.type().isOrganization()
                && specific >= 2
                && specific <= 8
                && (line.isBorder(begin)
                        || begin == 0
                        || LEADS_UP.indexOf(line.charAt(begin - 1)) >= 0)
                && Letters.isAllHan(name)
                && !words.is(Use.GENERIC, name)
                && words.lengthBefore(Use.GENERIC, line.text(), end) <= suffix.text().length()
                && words.lengthAt(Use.ANONYMOUS, line.text(), begin) == 0;
    }
}
