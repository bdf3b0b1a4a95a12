package tupu.extract.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.mention.Mention;
import tupu.mention.Name;

/**
 * Which organisation a common noun before a title means: the last one whose name ends with that
 * noun (人工智能产业协会发布报告。协会秘书长…, 该校副校长), else the last of its paragraph that is of such a kind.
 */
final class NamedBody {

    /** The noun and where it lies. Offsets in UTF-16 units. */
    record Noun(String word, int begin, int end, boolean isPointing) {}

    private static final String WORD =
            "协会|学会|联合会|促进会|联盟|基金会|商会|工会|研究院|研究所|研究中心|科学院|学院|智库|实验室|委员会|管委会|事务所|律所|合作社|大学|学校|医院|法院|检察院|博物馆|图书馆|剧团|交易所|集团|银行|券商|机构|组织|市政府|省政府|县政府|政府";
    private static final String LETTER = "校院所会行社台报馆厂矿局部署厅委办团刊";

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:(?<that>该|本|这家|那家|上述|此)(?<any>"
                            + WORD
                            + "|["
                            + LETTER
                            + "])|(?<bare>"
                            + WORD
                            + "|校方|院方))(?:方面)?的?(?:现任|时任|前任|前|原)?$");
    private static final Pattern AT = Pattern.compile("(?:" + WORD + ")(?:的|原|前)?");

    /** Endings of names that a noun means, where they are not the noun itself. */
    private static final Map<String, String> ENDINGS =
            Map.ofEntries(
                    Map.entry("校", "大学|学院|学校|中学|小学|校|大學|學院|學校|中學|小學"),
                    Map.entry("学校", "大学|学院|学校|中学|小学|校|大學|學院|學校|中學|小學"),
                    Map.entry("校方", "大学|学院|学校|中学|小学|校|大學|學院|學校|中學|小學"),
                    Map.entry("院方", "医院|醫院|学院|學院|院"),
                    Map.entry("智库", "智库|智庫|研究院|研究所|研究中心"),
                    Map.entry("律所", "事务所|事務所|律师行|律師行"),
                    Map.entry("券商", "证券|證券|证券公司|投顾"),
                    Map.entry("办", "办|辦|办公室|辦公室"),
                    Map.entry("机构", ""),
                    Map.entry("组织", ""));

    /** Kinds of organisations that a noun may mean though their names end otherwise. */
    private static final Map<String, Set<EntityType>> KINDS =
            Map.ofEntries(
                    Map.entry("机构", Set.of(EntityType.INSTITUTION, EntityType.COMPANY)),
                    Map.entry("组织", Set.of(EntityType.INSTITUTION)),
                    Map.entry("协会", Set.of(EntityType.INSTITUTION)),
                    Map.entry("学会", Set.of(EntityType.INSTITUTION)),
                    Map.entry("联盟", Set.of(EntityType.INSTITUTION)),
                    Map.entry("基金会", Set.of(EntityType.INSTITUTION)),
                    Map.entry("促进会", Set.of(EntityType.INSTITUTION)),
                    Map.entry("商会", Set.of(EntityType.INSTITUTION)),
                    Map.entry("智库", Set.of(EntityType.INSTITUTION)),
                    Map.entry("校", Set.of(EntityType.INSTITUTION)),
                    Map.entry("学校", Set.of(EntityType.INSTITUTION)),
                    Map.entry("医院", Set.of(EntityType.INSTITUTION)),
                    Map.entry("院", Set.of(EntityType.INSTITUTION)),
                    Map.entry("所", Set.of(EntityType.INSTITUTION)),
                    Map.entry("法院", Set.of(EntityType.INSTITUTION, EntityType.GOVERNMENT)),
                    Map.entry("合作社", Set.of(EntityType.INSTITUTION, EntityType.COMPANY)),
                    Map.entry("局", Set.of(EntityType.GOVERNMENT)),
                    Map.entry("部", Set.of(EntityType.GOVERNMENT)),
                    Map.entry("政府", Set.of(EntityType.GOVERNMENT)),
                    Map.entry("市政府", Set.of(EntityType.GOVERNMENT)),
                    Map.entry("省政府", Set.of(EntityType.GOVERNMENT)),
                    Map.entry("县政府", Set.of(EntityType.GOVERNMENT)));

    private static final Set<String> SCHOOLS = Set.of("校", "学校", "校方");

    private final String text;
    private final List<Mention> mentions;

    /**
     * Prepares the reading of one field.
     *
     * @param text the field in normalized spelling
     * @param mentions the field's mentions in reading order
     */
    NamedBody(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The noun right before a role: 该校|副校长. */
    Optional<Noun> before(int limit, int role) {
        Matcher before = BEFORE.matcher(text).region(limit, role);
        if (!before.find()) {
            return Optional.empty();
        }
        boolean pointing = before.group("that") != null;
        String word = pointing ? before.group("any") : before.group("bare");
        return Optional.of(new Noun(word, before.start(), before.end(), pointing));
    }

    /** The noun with which a role begins: 协会秘书长. */
    Optional<Noun> at(int role, int end) {
        Matcher at = AT.matcher(text).region(role, end);
        return at.lookingAt()
                ? Optional.of(
                        new Noun(at.group().replaceAll("[的原前]$", ""), at.start(), at.end(), false))
                : Optional.empty();
    }

    /** Returns what the noun means; empty where nothing of the sort has been named. */
    Optional<Name> meant(Noun noun) {
        String endings = ENDINGS.getOrDefault(noun.word(), noun.word());
        Pattern ending = Pattern.compile("(?:" + endings + ")$");
        int paragraph = text.lastIndexOf('\n', noun.begin());
        Optional<Name> sort = Optional.empty();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.span().end() > noun.begin()
                    || !mention.type().isOrganization()
                    || SCHOOLS.contains(noun.word()) && isPart(i)) {
                continue;
            }
            if (!endings.isEmpty() && isNamedSo(mention, ending)) {
                return Optional.of(mention.name());
            }
            if (sort.isEmpty()
                    && mention.span().begin() > paragraph
                    && KINDS.getOrDefault(noun.word(), Set.of()).contains(mention.type())) {
                sort = Optional.of(mention.name());
            }
        }
        return sort;
    }

    /** 某大学|某学院: named as a part of what stands before it. */
    private boolean isPart(int index) {
        return index > 0
                && mentions.get(index - 1).type().isOrganization()
                && mentions.get(index - 1).span().end() == mentions.get(index).span().begin();
    }

    private static boolean isNamedSo(Mention mention, Pattern ending) {
        return mention.name().forms().stream().anyMatch(form -> ending.matcher(form).find());
    }
}
