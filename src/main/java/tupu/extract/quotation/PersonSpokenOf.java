package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.lexicon.SpeechLexicon;

/** Which person a field speaks of at a place: whom 他, 她 and 在信中说 mean. */
final class PersonSpokenOf {

    private static final Pattern SOMEBODY = Pattern.compile("(?:一|某)(?:位|名)");

    /** 某厂商的采购人员, 一名消息人士: one person, whatever the noun. */
    private static final Pattern SINGLE = Pattern.compile("^某(?!些)|[一某这那该][位名]");

    /** 有人, 多名员工, 管理层: not one person. */
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "^(?:[^，]{0,3}有|多|数|几|两|三|部分|不少|许多|众)|(?:们|人士|人员|团队|管理层|方|媒|单位|公司|机构)$");

    /** 一位工程师: one person with whom a clause ends. */
    private static final Pattern ONE = Pattern.compile("[一某][位名][^，。；：“”]{2,24}$");

    /** Shorter words with which a sentence begins are seldom what it is about. UTF-16 units. */
    private static final int SHORTEST_TOPIC = 4;

    private final FieldText field;
    private final SpeechLexicon speech;
    private final SourceFinder sources;
    private final SpokenOf spokenOf;

    PersonSpokenOf(FieldText field, SpeechLexicon speech, SourceFinder sources, SpokenOf spokenOf) {
        this.field = field;
        this.speech = speech;
        this.sources = sources;
        this.spokenOf = spokenOf;
    }

    /**
     * Returns the person who is spoken of before an offset: the one with whom the clause before it
     * ends or the nearest sentence begins, no further back than the last speech; else who spoke
     * last.
     *
     * @param heardUntil where the last speech ends
     * @param last who spoke there
     */
    Optional<Source> at(int before, int heardUntil, Optional<Source> last) {
        Optional<Source> introduced = introduced(before);
        if (introduced.isPresent()) {
            return introduced;
        }
        for (int i = field.unitAt(before); i >= 0; i--) {
            ReportUnit unit = field.units().get(i);
            if (unit.end() <= heardUntil && last.isPresent()) {
                break;
            }
            int from = Math.min(Math.max(unit.begin(), heardUntil), before);
            Optional<Source> person = in(from, Math.min(before, unit.end()));
            if (person.isPresent()) {
                return person;
            }
        }
        return last.filter(speaker -> SpeakerMemory.isPerson(speaker) || isOneUnnamed(speaker))
                .or(() -> lastPerson(before))
                .or(() -> last.filter(speaker -> speaker.name().isEmpty()));
    }

    /** 联系到一位工程师，|他只说: the one with whom the clause ends that a pronoun goes on from. */
    private Optional<Source> introduced(int before) {
        int stop = before - 1;
        if (stop < 1 || field.masked().charAt(stop) != '，') {
            return Optional.empty();
        }
        Matcher one = ONE.matcher(field.masked()).region(field.clauseBegin(stop), stop);
        if (one.find() && speech.unnamed().headOf(one.group()).isPresent()) {
            String words = field.text().substring(one.start(), stop);
            return Optional.of(
                    new Source(one.start(), stop, words, Source.Kind.UNNAMED, Optional.empty()));
        }
        return field.mentionsAround(stop, stop).stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .filter(mention -> mention.span().end() == stop)
                .findFirst()
                .map(Source::of);
    }

    /** The person of a stretch of one unit. */
    private Optional<Source> in(int from, int to) {
        List<Source> found = sources.between(field, from, to);
        List<Source> people =
                found.stream()
                        .filter(other -> SpeakerMemory.isPerson(other) || isSomebody(other))
                        .toList();
        return people.isEmpty()
                ? found.stream().findFirst().filter(this::isTopic)
                : Optional.of(Attribution.described(field, people, firstOfPart(people)));
    }

    /** 甲辞职；乙接任，他说: the first one behind the last semicolon. */
    private int firstOfPart(List<Source> people) {
        int part = field.masked().lastIndexOf('；', people.get(people.size() - 1).begin());
        int first = 0;
        while (people.get(first).begin() < part) {
            first++;
        }
        return first;
    }

    /** 一位保险资管投资经理会后摇头。他说: one person without a name, with whom a clause begins. */
    private boolean isSomebody(Source source) {
        int clause = field.clauseBegin(source.begin());
        return source.kind() == Source.Kind.UNNAMED
                && source.begin() - clause <= 1
                && SOMEBODY.matcher(source.text()).find();
    }

    /** 鱼摊老板也被卷进来过。他说: with whom a sentence begins that speaks of no other person. */
    private boolean isTopic(Source source) {
        String words = field.masked().substring(source.begin(), source.end());
        return source.kind() == Source.Kind.UNNAMED
                && source.begin() == field.units().get(field.unitAt(source.begin())).begin()
                && words.length() >= SHORTEST_TOPIC
                && "他她其".indexOf(words.charAt(0)) < 0
                && isOneUnnamed(source)
                && !SpeakerMemory.POINTING.matcher(words).find()
                && !SpeakerMemory.BODY.matcher(words).matches()
                && field.tokens(source.end(), field.clauseEnd(source.end())).stream()
                        .findFirst()
                        .filter(token -> token.tag().matches("[dvpt].*"))
                        .isPresent();
    }

    /** 有知情人士透露，…。她说: several without a name, or anybody, are no “she”. */
    private static boolean isOneUnnamed(Source speaker) {
        return speaker.name().isEmpty()
                && (SINGLE.matcher(speaker.text()).find()
                        || !SEVERAL.matcher(speaker.text()).find());
    }

    private Optional<Source> lastPerson(int before) {
        return spokenOf.lastMention(before, mention -> mention.type() == EntityType.PERSON)
                .map(Source::of);
    }
}
