package tupu.extract.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.UnnamedSources;

/** Decides which noun of a phrase makes it a source: 一家电商公司|的|负责人, 这位|调度班长. */
final class PhraseHeads {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:其中|另外?|当中)?(?:一|两|二|三|四|五|六|七|八|九|十|多|数|几|某|这|那|该|每|任何|首)(?:位|名|个|家|些|群|批|支|条|份|封|则|篇)|某|上述|前述|该|其中一[位名家人]?|另一[位名家]|多[位名家]|部分|不少|许多|多数|众多|本");

    /** 一位, 这名: what counts persons alone, so that any noun behind it is one. */
    private static final Pattern ONE_OF_PEOPLE =
            Pattern.compile("(?:一|两|二|三|四|五|六|七|八|九|十|多|数|几|某|这|那|该|另)[位名]");

    /** 某公司官方|微博: where an organisation speaks. */
    private static final Pattern CHANNEL =
            Pattern.compile("(?<=官方)(?:微博|微信|网站|平台|博客|渠道|社群|频道|推特|脸书|论坛)");

    private final UnnamedSources nouns;

    PhraseHeads(UnnamedSources nouns) {
        this.nouns = nouns;
    }

    /** Whether the phrase from {@code begin} to the end of a word is one of a source. */
    boolean isHead(FieldText field, int begin, Token token) {
        String phrase = field.masked().substring(begin, token.end());
        boolean some = begin > 0 && field.masked().charAt(begin - 1) == '有';
        boolean modified = some || COUNTED.matcher(phrase).find() || phrase.contains("的");
        return nouns.headOf(phrase)
                .filter(
                        kind ->
                                switch (kind) {
                                    case YES -> true;
                                    case NO -> phrase.length() > 1;
                                    case BODY -> modified;
                                    case DOCUMENT, SUFFIX, NEVER -> false;
                                })
                .isPresent();
    }

    /** 一名高层, 这位调度班长: a noun behind 位 or 名 is a person, whatever it is. */
    boolean isOneOfPeople(FieldText field, int begin, Token token) {
        String before = field.masked().substring(begin, token.begin());
        Matcher counted = ONE_OF_PEOPLE.matcher(before);
        boolean person = false;
        while (counted.find()) {
            person = before.substring(counted.end()).indexOf('的') < 0 || before.endsWith("的");
        }
        return person
                && token.tag().startsWith("n")
                && token.text().length() > 1
                && !field.masked().startsWith("“", token.end());
    }

    /** 会计|学院院长翟若谷, 客服|模型的公司法务: the noun only describes another one, who follows. */
    static boolean goesOnAsCompound(FieldText field, int end) {
        int at = end;
        for (Token token : field.tokens(end, field.clauseEnd(end))) {
            if (token.begin() != at || !token.tag().matches("n|nis|nit|ntu|nz|nnt|nnd")) {
                break;
            }
            at = token.end();
        }
        int behind = at;
        return isOfChannel(field, end)
                || behind > end
                        && (field.masked().startsWith("的", behind)
                                || field.mentionsAround(behind, behind).stream()
                                        .anyMatch(
                                                mention ->
                                                        mention.type() == EntityType.PERSON
                                                                && mention.span().begin()
                                                                        == behind));
    }

    private static boolean isOfChannel(FieldText field, int end) {
        return CHANNEL.matcher(field.masked())
                .region(end, field.masked().length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** 该实验室|一位研究员: the phrase goes on to one of its people. */
    static boolean goesOnCounting(FieldText field, int end) {
        return ONE_OF_PEOPLE
                .matcher(field.masked())
                .region(end, field.masked().length())
                .lookingAt();
    }
}
