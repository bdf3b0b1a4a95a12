package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.UnnamedSources;
import tupu.mention.Mention;

/**
 * Finds sources that are only described, at the beginning of a clause, whatever stands before the
 * noun: 一名离开Meta的研究员, 绍兴一家做客服的电商公司, 取药的年轻人, 海檀云的值班人员.
 */
final class DescribedSources {

    /** Where a phrase may begin: behind a stop, or behind the word that leads up to it. */
    private static final Pattern STARTS = Pattern.compile("^|[，。；：、,;:？！”」』\\s]|据|援引|引述|引用|转述");

    /** What stands before a phrase and does not belong to it. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:(?:还|也|又|另|便|就|却|则|曾)(?=有人)|但是|但|不过|而且|而|然而|可是|只是|于是|因此|对此|同时|此外|另外|随后|后来|当时|至于|连|据|另据|还有|也有|另有|更有|亦有|又有|则有|便有|就有|却有|倒是|有|并|且|与此同时|\\s)+(?!人|限|关|权)");

    /** 某人的一位…: who is meant belongs to the person before, who does not speak. */
    private static final Pattern SOMEBODYS = Pattern.compile("的(?:一|另一|两|几|某)[位名个]");

    private static final Set<String> STOPS = Set.of("p", "d", "t", "c", "r", "y", "o", "e", "w");

    private static final Set<String> PRONOUNS =
            Set.of("他", "她", "它", "我", "你", "他们", "她们", "我们", "你们", "自己", "咱们", "大家");

    /** Verbs that describe a person without 的: 参会员工. */
    private static final Set<String> ATTENDING =
            Set.of("参会", "与会", "在场", "涉案", "受访", "到场", "离职", "在职", "被裁", "供货");

    private static final Set<String> REPORTING =
            Set.of("援引", "引述", "引用", "转述", "通知", "告诉", "提示", "除了", "没有");

    /** 检|方, 辩|方: the dictionary holds it for a unit. */
    private static final String PARTY = "方";

    /** How long the words of a source may be. UTF-16 units. */
    private static final int LONGEST = 40;

    private final UnnamedSources nouns;
    private final PhraseHeads heads;

    DescribedSources(SpeechLexicon speech) {
        this.nouns = speech.unnamed();
        this.heads = new PhraseHeads(nouns);
    }

    /** Returns those between two offsets of a field, in reading order. */
    List<Source> between(FieldText field, int begin, int end) {
        List<Source> found = new ArrayList<>();
        Matcher start = STARTS.matcher(field.masked()).region(begin, end);
        while (start.find()) {
            at(field, start.end(), clauseEnd(field, start.end(), end)).ifPresent(found::add);
        }
        return found;
    }

    private static int clauseEnd(FieldText field, int from, int end) {
        int at = from;
        while (at < end && "，。；：,;:？！“「".indexOf(field.masked().charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private Optional<Source> at(FieldText field, int clause, int end) {
        Matcher lead = LEAD.matcher(field.masked()).region(clause, end);
        int from = lead.lookingAt() ? lead.end() : clause;
        List<Token> tokens = withoutTime(field, outsideBrackets(field, from, end));
        boolean some = from > clause && field.masked().charAt(from - 1) == '有';
        if (tokens.isEmpty() || tokens.get(0).tag().startsWith("p")) {
            return Optional.empty();
        }
        int begin = tokens.get(0).begin();
        if (opensWithPredicate(field, tokens)) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(tokens.get(0).text()) && !isPossessor(tokens)) {
            return Optional.empty();
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = i == 0 || tokens.get(i - 1).text().endsWith("的");
            if (opens && tokens.get(i).end() - begin <= LONGEST) {
                Optional<Source> source =
                        headed(field, begin, tokens, i)
                                .map(found -> some ? withDeterminer(field, found) : found);
                if (source.isPresent()) {
                    return source;
                }
                if (i > 0 && !endsInPossession(tokens, i)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** 瑞信（Credit Suisse）首席策略师: what stands in brackets only says the same once more. */
    private static List<Token> outsideBrackets(FieldText field, int from, int end) {
        return field.tokens(from, end).stream()
                .filter(token -> !field.isCovered(token.begin()))
                .filter(token -> !token.text().matches("[（）()]"))
                .toList();
    }

    /** 高于市场…, 深交所向…: where a verb comes first, or right behind a name, no source stands. */
    private static boolean opensWithPredicate(FieldText field, List<Token> tokens) {
        Token first = tokens.get(0);
        boolean clause = tokens.stream().anyMatch(token -> token.text().equals("的"));
        if (first.tag().startsWith("u")
                || first.tag().equals("vshi")
                || first.tag().startsWith("v")
                        && !first.tag().matches("v[ng]")
                        && !clause
                        && !ATTENDING.contains(first.text())) {
            return true;
        }
        for (Mention mention : field.mentionsAround(first.begin(), first.end())) {
            if (mention.span().begin() == first.begin()) {
                return tokens.stream()
                        .filter(token -> token.begin() >= mention.span().end())
                        .findFirst()
                        .filter(token -> token.tag().matches("p.*|d.*|t|v|vi|vd?"))
                        .isPresent();
            }
        }
        return tokens.stream()
                .filter(token -> !clause || token.equals(first) || !token.text().equals("没有"))
                .anyMatch(token -> REPORTING.contains(token.text()));
    }

    /** 有学生: a noun that is no source alone keeps what makes it one; 有|网友 does not. */
    private Source withDeterminer(FieldText field, Source source) {
        boolean alone =
                nouns.headOf(source.text()).filter(UnnamedSources.Kind.YES::equals).isPresent();
        int begin = source.begin() - 1;
        return alone || source.text().length() > 4 || field.masked().charAt(begin) != '有'
                ? source
                : new Source(
                        begin,
                        source.end(),
                        field.text().substring(begin, source.end()),
                        source.kind(),
                        source.name());
    }

    private static boolean isPossessor(List<Token> tokens) {
        return tokens.size() > 1 && tokens.get(1).text().equals("的");
    }

    /** 新增的算力|不仅要满足…: a run of nouns that does not go on with 的 ends the phrase. */
    private static boolean endsInPossession(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("的")) {
                return true;
            }
            if (isStop(tokens.get(i), false)) {
                return false;
            }
        }
        return false;
    }

    private static List<Token> withoutTime(FieldText field, List<Token> tokens) {
        int first = 0;
        while (first < tokens.size()
                && tokens.get(first).tag().matches("t|d|c|w|nx?t")
                && !opensName(field, tokens.get(first))) {
            first++;
        }
        return tokens.subList(first, tokens.size());
    }

    private static boolean opensName(FieldText field, Token token) {
        return field.mentionsAround(token.begin(), token.end()).stream()
                .anyMatch(mention -> mention.span().begin() == token.begin());
    }

    /** Returns the phrase whose last noun stands in the run of nouns from token {@code from} on. */
    private Optional<Source> headed(FieldText field, int begin, List<Token> tokens, int from) {
        int best = -1;
        int verbs = 0;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String tag = token.tag();
            boolean verb = tag.startsWith("v") && !tag.equals("vn");
            if (verb && ++verbs > 1 || isStop(token, i == from)) {
                break;
            }
            boolean counted =
                    verbs == 0
                            && heads.isOneOfPeople(field, begin, token)
                            && !endsInPossession(tokens, i + 1);
            if ((!tag.startsWith("q") || token.text().equals(PARTY))
                    && !tag.startsWith("m")
                    && (counted || heads.isHead(field, begin, token))) {
                best = i;
                verbs = 0;
            }
        }
        if (best < 0 || PhraseHeads.goesOnCounting(field, tokens.get(best).end())) {
            return Optional.empty();
        }
        int end = tokens.get(best).end();
        boolean possessor = best + 1 < tokens.size() && tokens.get(best + 1).text().equals("的");
        String words = field.text().substring(begin, end);
        boolean list = isPostOfLater(field, end);
        return possessor
                        || list
                        || PhraseHeads.goesOnAsCompound(field, end)
                        || isApposed(field, begin, end)
                        || isNamed(field, begin, tokens.get(from).begin(), end)
                ? Optional.empty()
                : Optional.of(new Source(begin, end, words, Source.Kind.UNNAMED, Optional.empty()));
    }

    /** 研究员、顾问曾毅: one of several posts of the person behind them. */
    static boolean isPostOfLater(FieldText field, int end) {
        if (end >= field.text().length() || "、（".indexOf(field.masked().charAt(end)) < 0) {
            return false;
        }
        int stop = clauseEnd(field, end, field.text().length());
        return field.mentions().stream()
                .anyMatch(
                        mention ->
                                mention.type() == EntityType.PERSON
                                        && mention.span().begin() >= end
                                        && mention.span().end() <= stop);
    }

    /** 和润声，岳算副总裁，…: who somebody is, behind his name. */
    private static boolean isApposed(FieldText field, int begin, int end) {
        return end < field.text().length()
                && field.masked().charAt(end) == '，'
                && field.mentions().stream()
                        .anyMatch(
                                mention ->
                                        mention.type() == EntityType.PERSON
                                                && mention.span().end() == begin - 1
                                                && field.masked().charAt(begin - 1) == '，');
    }

    private static boolean isStop(Token token, boolean first) {
        return STOPS.contains(token.tag().substring(0, 1)) && !first
                || token.tag().startsWith("u")
                || token.text().equals("的");
    }

    /** 该公司总监|裘芝: a phrase that holds the name of a person or stands before one is no source. */
    private static boolean isNamed(FieldText field, int begin, int head, int end) {
        for (Mention mention : field.mentions()) {
            boolean organization = mention.type().isOrganization();
            boolean inside = head <= mention.span().begin() && mention.span().end() <= end;
            boolean whole = mention.span().begin() <= begin && end <= mention.span().end();
            boolean cut =
                    mention.span().begin() < end && end < mention.span().end()
                            || mention.span().begin() < begin && begin < mention.span().end();
            boolean told =
                    mention.type() == EntityType.PERSON
                            && !SOMEBODYS.matcher(field.masked().substring(begin, end)).find()
                            && begin <= mention.span().begin()
                            && mention.span().end() < end
                            && field.masked().charAt(mention.span().end()) != '的';
            boolean behind =
                    mention.type() == EntityType.PERSON
                            && mention.span().begin() >= end
                            && mention.span().begin() - end <= 1;
            boolean endsIt = organization && mention.span().end() == end;
            if (whole
                    || cut
                    || told
                    || behind
                    || endsIt
                    || inside
                            && mention.type() == EntityType.PERSON
                            && head <= mention.span().begin()) {
                return true;
            }
        }
        return false;
    }
}
