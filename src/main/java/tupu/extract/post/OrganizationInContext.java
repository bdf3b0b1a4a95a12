package tupu.extract.post;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tupu.language.Sentence;
import tupu.lexicon.EntityType;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.MentionsByPlace;
import tupu.mention.Name;
import tupu.text.Field;

/**
 * Which organisation an article means by a post without one (CEO胡德, 该公司CEO胡德). Every one that was
 * named before gets points for how near it stands, whether it has such posts, whether its sentence
 * or the article is about it, and loses some where it is only what something was done to (从甲挖来) or
 * where somebody else comes from (甲分析师某乙). None is meant where all get less than that is worth. The
 * points were found by regression on half of the training articles and rounded.
 */
final class OrganizationInContext {

    /**
     * A post that names no organisation.
     *
     * @param begin offset of the role's first letter, UTF-16 units
     * @param person who holds it
     * @param kind the world that its title belongs to
     * @param isReferring whether the words say that the organisation has been named: 该公司, 其
     * @param isOfOne whether there are one or few of such posts: 总裁, but not 专家
     * @param isFirst whether it begins a sentence
     * @param held where the same person is said to have posts
     */
    record BarePost(
            int begin,
            Name person,
            String kind,
            boolean isReferring,
            boolean isOfOne,
            boolean isFirst,
            Set<Name> held) {}

    private static final Map<String, Set<EntityType>> ACCEPTED =
            Map.of(
                    "company", Set.of(EntityType.COMPANY),
                    "finance", Set.of(EntityType.COMPANY),
                    "english", Set.of(EntityType.COMPANY),
                    "government", Set.of(EntityType.GOVERNMENT),
                    "academic", Set.of(EntityType.INSTITUTION),
                    "court", Set.of(EntityType.INSTITUTION, EntityType.GOVERNMENT),
                    "media", Set.of(EntityType.MEDIA, EntityType.COMPANY));

    /** How often the company that an article is about is named at least. */
    private static final int OFTEN = 3;

    /** So many sentences back are all candidates; before that only those the article is about. */
    private static final int SENTENCES_BACK = 5;

    private static final Pattern OBJECT =
            Pattern.compile(
                    "(?:从|与|和|跟|同|向|对|给|为|于|由|被|把|将|获|及|、|诉|收购|入股|投资|领投|替|比|较|据|在|并购|拿下|带走|购买|买下|控股|参股|卖给|通过|来自|到|客户|对手|，以|是|成为)$");
    private static final Pattern FIRM = Pattern.compile("(?:公司|企业|厂商|厂|初创|平台|商|店|券商|机构|集团)$");
    private static final Pattern SOMEBODY_OF = Pattern.compile("的?(?:一[位名]|[^，。；]{0,6}分析师|研报|报告)");
    private static final Pattern CLAUSE_END = Pattern.compile("[，；：“”]");
    private static final Pattern PAUSE = Pattern.compile("[，。；：！？“”\\n]");

    /** So far behind an organisation may one stand who is of it. UTF-16 units. */
    private static final int REACH = 22;

    private final String text;
    private final MentionsByPlace mentions;
    private final List<Sentence> sentences;
    private final Set<Name> topics = new HashSet<>();
    private final Optional<Name> first;
    private final Optional<Name> main;

    /**
     * Prepares the reading of one field.
     *
     * @param text the field in normalized spelling
     * @param mentions those of the field
     */
    OrganizationInContext(
            MarkedArticle article, Field field, String text, MentionsByPlace mentions) {
        this.text = text;
        this.mentions = mentions;
        this.sentences = article.analyzed().sentences(field);
        article.mentions(Field.HEADLINE).forEach(mention -> topics.add(mention.name()));
        this.first =
                article.mentions(Field.BODY).stream()
                        .filter(mention -> mention.type() == EntityType.COMPANY)
                        .map(Mention::name)
                        .findFirst();
        this.main = main(article);
    }

    /** Returns the organisation that is meant. */
    Optional<Name> of(BarePost post) {
        if (!ACCEPTED.containsKey(post.kind())) {
            return post.isReferring() ? lastBefore(post.begin()) : Optional.empty();
        }
        int here = Sentence.at(sentences, post.begin());
        double best = none(post);
        Optional<Name> meant = Optional.empty();
        Set<Name> seen = new HashSet<>();
        List<Mention> all = mentions.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            if (mention.span().end() <= post.begin() && mention.type().isOrganization()) {
                boolean known = !seen.add(mention.name());
                int there = Sentence.at(sentences, mention.span().begin());
                if (here - there > SENTENCES_BACK && (known || !isTopic(mention.name()))) {
                    continue;
                }
                double points = points(mention, there, here, post);
                if (points > best) {
                    best = points;
                    meant = Optional.of(mention.name());
                }
            }
        }
        return meant;
    }

    /** The company or other body that was named last: 收购甲，后者创始人乙. */
    Optional<Name> lastBefore(int begin) {
        return mentions.all().stream()
                .filter(mention -> mention.type().isOrganization())
                .filter(mention -> mention.span().end() <= begin)
                .reduce((former, latter) -> latter)
                .map(Mention::name);
    }

    private boolean isTopic(Name name) {
        return topics.contains(name)
                || first.filter(name::equals).isPresent()
                || main.filter(name::equals).isPresent();
    }

    /** What an organisation must be worth, so that it is meant at all. */
    private static double none(BarePost post) {
        return 4.2
                + (post.kind().equals("media") ? 3.5 : 0)
                - (post.kind().equals("court") ? 1 : 0)
                - (post.isOfOne() ? 3.6 : 0)
                - (post.isReferring() ? 2.5 : 0)
                - (post.isFirst() ? 0.75 : 0);
    }

    private double points(Mention mention, int there, int here, BarePost post) {
        double about =
                (main.filter(mention.name()::equals).isPresent() ? 0.6 : 0)
                        + (post.isReferring() || !topics.contains(mention.name()) ? 0 : 1.2)
                        + (post.isReferring() || !first.filter(mention.name()::equals).isPresent()
                                ? 0
                                : 1);
        double elsewhere = post.held().contains(mention.name()) ? -3.4 : 0;
        return ofKind(mention.type(), post.kind())
                + nearness(mention, there, here, post)
                + standing(mention, there, post)
                + about
                + elsewhere;
    }

    private static double ofKind(EntityType type, String kind) {
        if (ACCEPTED.get(kind).contains(type)) {
            return 2.7;
        }
        return switch (type) {
            case MEDIA -> -1.5;
            case COMPANY -> kind.equals("court") ? -2 : kind.equals("academic") ? 1 : 0;
            case INSTITUTION -> kind.equals("government") ? 1.5 : kind.equals("company") ? 1 : 0;
            default -> 0;
        };
    }

    private double nearness(Mention mention, int there, int here, BarePost post) {
        double points = -0.4 * Math.min(here - there, SENTENCES_BACK);
        points += sentences.get(here).paragraph() == sentences.get(there).paragraph() ? 3 : 0;
        if (here == there) {
            String between = text.substring(mention.span().end(), post.begin());
            points += 1.5;
            points += CLAUSE_END.matcher(between).find() ? 0 : 2;
            points -= between.indexOf('；') >= 0 ? 2 : 0;
        }
        return points;
    }

    /** How an organisation stands in its sentence: as its subject, or as somebody's employer. */
    private double standing(Mention mention, int there, BarePost post) {
        int begin = mention.span().begin();
        int end = mention.span().end();
        String before = text.substring(Math.max(0, begin - 6), begin);
        boolean object = OBJECT.matcher(before).find();
        boolean early = begin - sentences.get(there).span().begin() <= 12;
        boolean somebody = SOMEBODY_OF.matcher(text).region(end, text.length()).lookingAt();
        return (object ? -0.3 : early ? 1 : 0)
                + (FIRM.matcher(before).find() ? 1.4 : 0)
                - (somebody ? 1.5 : 0)
                - (isOfAnother(end, post.person()) ? 1 : 0);
    }

    private boolean isOfAnother(int end, Name person) {
        return mentions.around(end, end + REACH).stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .filter(mention -> !mention.name().equals(person))
                .map(mention -> mention.span().begin())
                .anyMatch(
                        begin ->
                                begin >= end
                                        && begin <= end + REACH
                                        && !PAUSE.matcher(text.substring(end, begin)).find());
    }

    /** The company that is named more often than any other. */
    private static Optional<Name> main(MarkedArticle article) {
        Map<Name, Long> counts =
                article.mentions().stream()
                        .filter(mention -> mention.type() == EntityType.COMPANY)
                        .collect(
                                Collectors.groupingBy(
                                        Mention::name, LinkedHashMap::new, Collectors.counting()));
        List<Map.Entry<Name, Long>> ranked =
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(2)
                        .toList();
        boolean clear =
                !ranked.isEmpty()
                        && ranked.get(0).getValue() >= OFTEN
                        && (ranked.size() == 1
                                || ranked.get(0).getValue() > ranked.get(1).getValue());
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }
}
