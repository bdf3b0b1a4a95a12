package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.SpeechVerb;

/**
 * Decides who speaks at a speech verb: the nearest possible speaker before it, if the words between
 * them allow that.
 */
final class Attribution {

    private static final Pattern CONTINUES =
            Pattern.compile(
                    "(?:^|[，,；;。”」])(?:并|并且|还|也|又|同时|此外|另外|随后|接着|进一步|其|再次|而且|同样|甚至|因此|最后|紧接着|会上|其中)*(?:还|也|又|曾|则|进一步|同时|特别|明确|多次|反复|一再|直接|如此|这样|这么|半开玩笑地|笑着)*$");
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "(?:(?:发布|发出|公布|提交|披露|发表|出具)[^，。；]{0,14})?》?(?:（[^）]*）)?的?.{0,6}(?:报告|研报|公告|声明|报道|报导|财报|年报|白皮书|招股书|通报|数据|调查|研究)[^的]{0,4}");
    private static final Pattern SUBJECT_STAYS =
            Pattern.compile(
                    "(?<=[^。；：]{3})[，”」](?:并|还|且|同时|只是|仅是|只|仅|但|也|而|又|则|却|才|就|便|更|随即|随后|当场|私下|接着|转而|反而|然后|最后|紧接着|不过|一边|再|另)*(?:[在用以][^，。；]{1,12}|(?:[^，。；“”]{1,10}(?:时|后|之际))?[对向跟][^，。；“”]{0,10}(?:记者|媒体|本[报刊台社]|员工|同事|学生|股东|投资[者人]|听众|观众|网友))?(?:公开|随后|直接|再次|再三|反复|多次|一再|特别|明确|同时|连忙|自己|当场|当庭)?$");
    private static final Pattern EMPLOYER_GAP =
            Pattern.compile("[^，。；：对向与和给让被把将称说在]{0,16}|[^，。；：]{1,10}的");

    /** 调查了58家银行，发现…: whoever looks into something says what he finds. */
    private static final Pattern FOUND_OUT =
            Pattern.compile(
                    "(?:调查|审计|测试|测过|访谈|走访|调研|检测|评测|统计|实测|跟踪|抽查|比对|盘点|翻了|查了)[^。]{0,24}，(?:结果|随后|她|他)?$");

    /** What may stand before the subject of a later clause. */
    private static final Pattern OPENING =
            Pattern.compile("(?:而|但|此前|随后|同时|不过|其中|后来|当天|[^，。]{0,6}(?:首席执行官|董事长|总裁|创始人|母亲|CEO))?");

    /** 阮竹溪，原研究员，…: who somebody is, between his name and what he does. */
    private static final Pattern APPOSITION =
            Pattern.compile("[^，,]{0,3}[，,](?<who>[^，,]{2,28})[，,][^，,]{0,12}");

    /** How the words begin that say when, where and to whom an organisation speaks. */
    private static final Pattern ADVERBIAL =
            Pattern.compile("^[^的]{0,6}(?:在|于|通过|以|就|对|向|给|用|凌晨|随后|此前|昨|今|日前|近日).*");

    /** 把, 将: what follows up to the verb is acted upon. */
    private static final Pattern OBJECT_BEFORE = Pattern.compile("^(?:则|却|也|又|就|还)?(?:把|将(?!军))");

    private static final Pattern MEETING = Pattern.compile("(?:[时后前]|之后|之前|期间|之际).*");

    /** 传言|与否认: what stands beside a noun is not said by it. */
    private static final Pattern JOINED = Pattern.compile("^[与和跟及、]");

    private static final int LONGEST_GAP = 45;

    private final SourceFinder sources;
    private final DocumentSpeakers documents;
    private final SpeechLexicon speech;

    Attribution(SourceFinder sources, SpeechLexicon speech) {
        this.sources = sources;
        this.documents = new DocumentSpeakers(sources, speech);
        this.speech = speech;
    }

    /** Returns the resolved speaker at {@code cue}, looked for from {@code from} on. */
    Optional<Source> speaker(FieldText field, SpeakerMemory memory, int from, Cue cue) {
        String before = field.masked().substring(from, cue.begin());
        if (cue.verb().kind() == SpeechVerb.Kind.SHOW) {
            return FOUND_OUT.matcher(before).find()
                    ? finder(field, memory, from, cue)
                    : documents.ofData(field, memory, from, cue);
        }
        List<Source> found = sources.between(field, from, cue.begin());
        Optional<Source> host =
                found.isEmpty() ? Optional.empty() : subjectBeforeMeeting(field, found, cue);
        if (host.isPresent()) {
            return memory.resolve(host.get());
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            Source source = found.get(i);
            if (fits(field, source, cue)) {
                return memory.resolve(source);
            }
        }
        if (SUBJECT_STAYS.matcher(before).find()
                && !found.isEmpty()
                && cue.verb().kind() != SpeechVerb.Kind.ESTIMATE) {
            return memory.resolve(subject(field, found));
        }
        return documents.opening(field, memory, from, cue).or(() -> silent(memory, before, cue));
    }

    private Optional<Source> finder(FieldText field, SpeakerMemory memory, int from, Cue cue) {
        List<Source> found = sources.between(field, from, cue.begin());
        return found.isEmpty() ? Optional.empty() : memory.resolve(described(field, found, 0));
    }

    /** Returns the subject: the first source, or the person of whom it is the employer. */
    static Source subject(FieldText field, List<Source> found) {
        return described(field, found, leading(field, found));
    }

    /** Returns the last of those who describe each other, from number {@code first} on. */
    static Source described(FieldText field, List<Source> found, int first) {
        int at = first;
        while (at + 1 < found.size()
                && found.get(at).kind() != Source.Kind.UNNAMED
                && found.get(at + 1).begin() >= found.get(at).end()
                && employs(field, found.get(at), found.get(at + 1))) {
            at++;
        }
        return found.get(at);
    }

    /** 海檀云的|值班人员, 马斯克创办的|xAI, 阿桐伯的孙女|萧小姐: the first noun only describes the second. */
    private static boolean employs(FieldText field, Source first, Source second) {
        int begin = first.end();
        int end = second.begin();
        String gap = field.masked().substring(begin, end);
        if (SpeakerMemory.isPerson(first)) {
            return gap.matches("[^，。；：]{1,10}的")
                    || SpeakerMemory.isPerson(second) && gap.matches("的[^，。；：的]{1,6}");
        }
        boolean acts =
                !gap.contains("的")
                        && field.tokens(begin, end).stream()
                                .anyMatch(token -> token.tag().equals("v"));
        return !acts && EMPLOYER_GAP.matcher(gap).matches();
    }

    /** Returns the number of the last source with which a clause begins; 0 where none does. */
    private static int leading(FieldText field, List<Source> found) {
        for (int i = found.size() - 1; i > 0; i--) {
            Source source = found.get(i);
            int clause = field.clauseBegin(source.begin());
            String before = field.masked().substring(clause, source.begin());
            boolean stop = clause > 0 && "，,；;".indexOf(field.masked().charAt(clause - 1)) >= 0;
            boolean owner = field.masked().startsWith("的", source.end());
            if (stop && !owner && OPENING.matcher(before).matches()) {
                return i;
            }
        }
        return 0;
    }

    /** 在马斯克看来: the speaker stands behind 在. */
    Optional<Source> inTheEyesOf(FieldText field, SpeakerMemory memory, int from, Cue cue) {
        int in = field.masked().lastIndexOf('在', cue.begin());
        if (in < from || !cue.verb().text().equals("看来")) {
            return Optional.empty();
        }
        List<Source> found = sources.between(field, in + 1, cue.begin());
        return found.isEmpty() ? Optional.empty() : memory.resolve(found.get(found.size() - 1));
    }

    private boolean fits(FieldText field, Source source, Cue cue) {
        String gap = field.masked().substring(source.end(), cue.begin());
        boolean person =
                source.kind() != Source.Kind.DOCUMENT
                        && source.name().map(name -> name.type() == EntityType.PERSON).orElse(true);
        boolean comma = gap.contains("，") || gap.contains(",");
        if (source.kind() == Source.Kind.DOCUMENT && gap.matches("[后前时].*")
                || isObject(field, source, gap)) {
            return false;
        }
        if (source.kind() == Source.Kind.UNNAMED && JOINED.matcher(gap).find()
                || gap.length() > LONGEST_GAP
                || gap.contains("：")
                || gap.contains("；")) {
            return false;
        }
        return switch (cue.verb().kind()) {
            case ESTIMATE -> gap.length() <= 12 && !comma;
            case ANNOUNCE -> person && source.kind() != Source.Kind.UNNAMED;
            case SAY, OPINE, REPORT, ASK, SHOW, NOUN ->
                    person
                            ? !comma || endsAsideBeforeSpeech(gap) || isApposition(gap)
                            : gap.length() <= 24
                                    && !comma
                                    && (!gap.contains("的")
                                            || DOCUMENT.matcher(gap).matches()
                                            || ADVERBIAL.matcher(gap).matches());
        };
    }

    /** 会见|任鸿斌|时表示, 把|英伟达|形容为: who is acted upon does not speak. */
    private static boolean isObject(FieldText field, Source source, String gap) {
        String before = field.masked().substring(field.clauseBegin(source.begin()), source.begin());
        return OBJECT_BEFORE.matcher(before).find() || isMet(field, source, gap);
    }

    /** 会见会长|任鸿斌|时: the clause begins with what the subject of an earlier one does to somebody. */
    private static boolean isMet(FieldText field, Source source, String gap) {
        int clause = field.clauseBegin(source.begin());
        return SpeakerMemory.isPerson(source)
                && clause < source.begin()
                && MEETING.matcher(gap).matches()
                && field.tokens(clause, source.begin()).stream()
                        .findFirst()
                        .filter(token -> token.tag().equals("v"))
                        .isPresent();
    }

    /** 黄仁勋到访北京，会见会长任鸿斌时表示: the subject of the clause before. */
    private static Optional<Source> subjectBeforeMeeting(
            FieldText field, List<Source> found, Cue cue) {
        Source last = found.get(found.size() - 1);
        if (!isMet(field, last, field.masked().substring(last.end(), cue.begin()))) {
            return Optional.empty();
        }
        int clause = field.clauseBegin(last.begin());
        List<Source> earlier = found.stream().filter(source -> source.end() <= clause).toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(subject(field, earlier));
    }

    /** 在谈到算力时，… 对此，…: between subject and verb a clause may stand that ends so. */
    private static boolean endsAsideBeforeSpeech(String gap) {
        return gap.matches(".*(?:时|后|中|上|里|之际|期间|看来|此|前|下|会)[，,][^，,]{0,14}")
                || gap.matches("[^，,]{0,3}[，,][^，,]{0,8}[，,][^，,]{0,8}");
    }

    private boolean isApposition(String gap) {
        Matcher apposition = APPOSITION.matcher(gap);
        return apposition.matches() && speech.unnamed().headOf(apposition.group("who")).isPresent();
    }

    /** A verb without a subject continues with the last speaker: 并指出，… or “…。”还强调，…. */
    private static Optional<Source> silent(SpeakerMemory memory, String before, Cue cue) {
        if (cue.verb().kind() == SpeechVerb.Kind.REPORT) {
            return memory.lastOutlet();
        }
        return CONTINUES.matcher(before).find() && !before.isEmpty()
                ? memory.last()
                : Optional.empty();
    }
}
