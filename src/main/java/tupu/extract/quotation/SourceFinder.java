package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.PhraseTrie;
import tupu.lexicon.EntityType;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.UnnamedSources;
import tupu.mention.Mention;

/**
 * Finds who may be speaking in a stretch of the reporter's own words: names of persons and
 * organisations, sources without a name (一位业内人士, 腾讯相关负责人) and pronouns.
 */
final class SourceFinder {

    /** What may stand before the head noun of an unnamed source and belongs to it. */
    private static final Pattern MODIFIERS =
            Pattern.compile(
                    "(?:(?:有|据|另)?(?:一|两|二|三|四|五|多|数|几|某)(?:位|名|个|家)|有|某|这位|该|上述|前述|部分|不少|许多|多数|众多|匿名|不愿具名的?|不具名的?|资深|知名|著名"
                            + "|内部|相关|有关|主要|该公司|公司|其|行业|产业|产品|技术|市场|法律|国际|国内|外国|海外|华尔街|接近[^，。；：“”]{1,14}的|来自[^，。；：“”]{1,14}的"
                            + "|熟悉[^，。；：“”]{1,14}的|曾[^，。；：“”]{1,16}的|[^，。；：“”、的在对向]{2,8}的|\\b(?:an?|the|one|two|several|some|anonymous|senior|unnamed) )$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PRONOUN =
            Pattern.compile(
                    "他们|她们|(?<!其)他(?!人|国|方)|她|(?:该|本|这家|这)(?:公司|机构|企业|集团|局|行|院(?!士|长)|券商|基金|协会|平台|研究机构|委员会|中心|部(?!分|门|长)|署|厅|团体|组织|联盟|法院|实验室|校)|(?:(?<!\\p{IsHan})|(?<=对此))公司(?=$|方面|也|还|则|同时|并|在|于|昨|今|前天|随后|深夜|总部|匆忙|就曾|曾|对|向|上午|下午|早|晚|次日|\\d|[一二三四五六七八九十]月|[本上][周月]|[去今]年|年初|日前|近日|方面|当|此前|已|只|仅|均|事后|后来|亦|又|再)|前者|后者|(?<!\\p{IsHan})其(?=[在于还也则称说]|随后|同时|表示|认为|指出|强调|透露|坦言)|(?<![\\p{IsHan}])(?:协会|法院|银行|联盟|委员会|交易所|学会|实验室|研究院|研究所|总局|商会)(?!的|[\\p{IsHan}]{0,2}(?:主任|院长|所长|会长|行长|负责人))|(?<![a-z])(?:he|she|they)(?![a-z])");

    private static final Pattern LEAD_IN =
            Pattern.compile("^(?:[^，]{0,2}有(?=传)|有|根据|按照|依据|据|另)(?!限|关|人|权)");

    private final SpeechLexicon speech;
    private final DescribedSources described;

    SourceFinder(SpeechLexicon speech) {
        this.speech = speech;
        this.described = new DescribedSources(speech);
    }

    /**
     * Returns every possible speaker between two offsets of a field, in reading order, those who
     * are spoken to left out.
     */
    List<Source> between(FieldText field, int begin, int end) {
        List<Source> sources = new ArrayList<>();
        for (Mention mention : field.mentionsAround(begin, end)) {
            if (begin <= mention.span().begin()
                    && mention.span().end() <= end
                    && canSpeak(mention)
                    && !field.isCovered(mention.span().begin())) {
                sources.add(Source.of(mention));
            }
        }
        String stretch = field.masked().substring(begin, end);
        addUnnamed(field, begin, stretch, sources);
        Matcher pronoun = PRONOUN.matcher(stretch);
        while (pronoun.find()) {
            addUnlessInside(
                    sources,
                    new Source(
                            begin + pronoun.start(),
                            begin + pronoun.end(),
                            pronoun.group(),
                            Source.Kind.PRONOUN,
                            Optional.empty()));
        }
        addDescribed(field, begin, end, sources);
        addDocuments(field, begin, stretch, sources);
        sources.sort(Comparator.comparingInt(Source::begin));
        return sources.stream()
                .filter(source -> !source.text().equals("记者"))
                .filter(source -> !SpokenTo.is(field, source, begin, end))
                .toList();
    }

    /** Those who are only described; a longer phrase takes the place of the names inside it. */
    private void addDescribed(FieldText field, int begin, int end, List<Source> sources) {
        for (Source phrase : described.between(field, begin, end)) {
            boolean longer =
                    sources.stream()
                            .noneMatch(
                                    source ->
                                            source.begin() <= phrase.begin()
                                                    && phrase.end() <= source.end()
                                                    && phrase.end() - phrase.begin()
                                                            < source.end() - source.begin());
            if (longer) {
                sources.removeIf(
                        source -> source.begin() < phrase.end() && phrase.begin() < source.end());
                sources.add(phrase);
            }
        }
    }

    private void addDocuments(FieldText field, int begin, String stretch, List<Source> sources) {
        for (PhraseTrie.Match<UnnamedSources.Kind> match : speech.unnamed().documentsIn(stretch)) {
            addUnlessInside(
                    sources,
                    new Source(
                            begin + match.begin(),
                            begin + match.end(),
                            field.text().substring(begin + match.begin(), begin + match.end()),
                            Source.Kind.DOCUMENT,
                            Optional.empty()));
        }
    }

    /** Whether somebody of that type speaks. */
    static boolean canSpeak(Mention mention) {
        return mention.type() == EntityType.PERSON || mention.type().isOrganization();
    }

    private void addUnnamed(FieldText field, int begin, String stretch, List<Source> sources) {
        for (PhraseTrie.Match<UnnamedSources.Kind> match : speech.unnamed().peopleIn(stretch)) {
            if (match.begin() > 0 && stretch.charAt(match.begin() - 1) == '没') {
                continue;
            }
            int from = match.begin();
            boolean modified = false;
            for (int grown = grow(field, begin, stretch, from, sources);
                    grown < from && !holdsPerson(field, begin + grown, begin + from);
                    grown = grow(field, begin, stretch, from, sources)) {
                from = grown;
                modified = true;
            }
            from = outOfName(field, begin, from);
            if ((modified || match.value() == UnnamedSources.Kind.YES)
                    && !introducesPerson(field, begin + match.end())
                    && !DescribedSources.isPostOfLater(field, begin + match.end())
                    && !PhraseHeads.goesOnAsCompound(field, begin + match.end())) {
                String text =
                        LEAD_IN.matcher(
                                        field.text()
                                                .substring(begin + from, begin + match.end())
                                                .strip())
                                .replaceFirst("");
                int at = begin + from;
                int behind = begin + match.end();
                sources.removeIf(source -> source.begin() >= at && source.end() <= behind);
                addUnlessInside(
                        sources,
                        new Source(at, behind, text, Source.Kind.UNNAMED, Optional.empty()));
            }
        }
    }

    /** 卓沐阳是最早的|投资人: words with the name of a person in them do not describe another one. */
    private static boolean holdsPerson(FieldText field, int begin, int end) {
        return field.mentionsAround(begin, end).stream()
                .anyMatch(
                        mention ->
                                mention.type() == EntityType.PERSON
                                        && mention.span().begin() < end
                                        && begin < mention.span().end());
    }

    /** A phrase does not begin inside a name. */
    private static int outOfName(FieldText field, int begin, int from) {
        return field.mentionsAround(begin + from, begin + from).stream()
                .filter(
                        mention ->
                                mention.span().begin() < begin + from
                                        && begin + from < mention.span().end())
                .mapToInt(mention -> Math.max(0, mention.span().begin() - begin))
                .findFirst()
                .orElse(from);
    }

    /**
     * Returns where the noun phrase that is known to begin at {@code from} really begins: one
     * modifier further left.
     */
    private static int grow(
            FieldText field, int begin, String stretch, int from, List<Source> sources) {
        for (Source source : sources) {
            boolean organization =
                    source.name().map(name -> name.type().isOrganization()).orElse(false);
            if (organization
                    && endsBefore(field, source, begin + from)
                    && !stretch.startsWith("记者", from)) {
                return isTitled(field, source)
                        ? source.begin() - 1 - begin
                        : source.begin() - begin;
            }
        }
        Matcher modifier = MODIFIERS.matcher(stretch.substring(Math.max(0, from - 24), from));
        int base = Math.max(0, from - 24);
        return modifier.find() ? base + modifier.start() : from;
    }

    /** 腾讯|相关负责人, 《某播客》的|专家: only closing marks and 的 between the organisation and the noun. */
    private static boolean endsBefore(FieldText field, Source source, int at) {
        return source.end() <= at
                && at - source.end() <= 2
                && field.masked().substring(source.end(), at).matches("》?的?");
    }

    private static boolean isTitled(FieldText field, Source source) {
        return source.begin() > 0 && field.masked().charAt(source.begin() - 1) == '《';
    }

    /** 英伟达科学家Jim Fan: the noun is the post of the person behind it. */
    private static boolean introducesPerson(FieldText field, int at) {
        return field.mentionsAround(at, at + 1).stream()
                .anyMatch(
                        mention ->
                                mention.type() == EntityType.PERSON
                                        && mention.span().begin() >= at
                                        && mention.span().begin() - at <= 1);
    }

    private static void addUnlessInside(List<Source> sources, Source source) {
        boolean inside =
                sources.stream()
                        .anyMatch(
                                other ->
                                        other.begin() <= source.begin()
                                                && source.end() <= other.end());
        if (!inside) {
            sources.add(source);
        }
    }
}
