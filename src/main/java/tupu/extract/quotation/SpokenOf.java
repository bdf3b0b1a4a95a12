package tupu.extract.quotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.mention.Mention;
import tupu.mention.Name;

/** Which organisation a field speaks of at a place: whom 该公司, 这家机构 and 公告 mean. */
final class SpokenOf {

    /** Nouns that end the names of such bodies; 公司 ends only some. */
    private static final Pattern KIND = Pattern.compile("院|部|局|署|厅|委员会|中心|协会|联盟|行|法院|实验室|基金");

    /** What stands between a body and another one that belongs to it. */
    private static final Pattern OWNS = Pattern.compile("|的|旗下的?|下属的?|所属的?|的?子公司");

    private final FieldText field;
    private final SourceFinder sources;

    SpokenOf(FieldText field, SourceFinder sources) {
        this.field = field;
        this.sources = sources;
    }

    /**
     * Returns the organisation that {@code place} (该公司, 公告) means: the one with which the nearest
     * sentence of its paragraph begins; else the one of which the article speaks most.
     */
    Optional<Mention> of(Source place) {
        int number = field.unitAt(place.begin());
        int paragraph = field.units().get(number).paragraph();
        for (int i = number; i >= 0 && field.units().get(i).paragraph() == paragraph; i--) {
            ReportUnit unit = field.units().get(i);
            List<Source> found =
                    sources.between(
                            field,
                            unit.begin(),
                            Math.max(unit.begin(), Math.min(place.begin(), unit.end())));
            List<Source> bodies = found.stream().filter(source -> isBody(source, place)).toList();
            if (!bodies.isEmpty() && leads(found, bodies.get(0))) {
                Source body = subject(bodies);
                return field.mentionsAround(body.begin(), body.begin()).stream()
                        .filter(mention -> mention.span().begin() == body.begin())
                        .findFirst();
            }
        }
        return ofParagraph(place, paragraph).or(() -> mostSpokenOf(place));
    }

    /** 该公司没有点名客户，外界猜是甲云: where a pronoun comes first, it is still what is spoken of. */
    private static boolean leads(List<Source> found, Source body) {
        return found.get(0).equals(body) || found.get(0).kind() != Source.Kind.PRONOUN;
    }

    /** 金融监督院对乙芯展开调查。公司回应: the first one that the paragraph names, whatever it does there. */
    private Optional<Mention> ofParagraph(Source place, int paragraph) {
        return field.mentions().stream()
                .filter(mention -> mention.span().end() <= place.begin())
                .filter(mention -> isBody(mention.type(), place))
                .filter(
                        mention ->
                                field.units().get(field.unitAt(mention.span().begin())).paragraph()
                                        == paragraph)
                .findFirst();
    }

    /** 甲旗下的乙: the first body, or the one that it owns; whom 甲 only meets is another. */
    private Source subject(List<Source> bodies) {
        int at = 0;
        while (at + 1 < bodies.size()
                && bodies.get(at + 1).begin() >= bodies.get(at).end()
                && OWNS.matcher(
                                field.masked()
                                        .substring(
                                                bodies.get(at).end(), bodies.get(at + 1).begin()))
                        .matches()) {
            at++;
        }
        return bodies.get(at);
    }

    /** 该院, 该委员会: the last body before {@code place} whose name ends with that noun. */
    Optional<Mention> ofKind(Source place, String noun) {
        return !KIND.matcher(noun).matches()
                ? Optional.empty()
                : lastMention(
                        place.begin(),
                        mention ->
                                mention.type().isOrganization()
                                        && (mention.text().endsWith(noun)
                                                || mention.name().canonical().endsWith(noun)));
    }

    private static boolean isBody(Source source, Source place) {
        return source.name().map(name -> isBody(name.type(), place)).orElse(false);
    }

    private static boolean isBody(EntityType type, Source place) {
        return place.text().endsWith("公司")
                ? type == EntityType.COMPANY
                : type.isOrganization() && type != EntityType.MEDIA;
    }

    private Optional<Mention> mostSpokenOf(Source place) {
        Map<Name, Integer> counts = new LinkedHashMap<>();
        field.mentions().stream()
                .filter(mention -> isBody(mention.type(), place))
                .forEach(mention -> counts.merge(mention.name(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return field.mentions().stream()
                .filter(mention -> counts.getOrDefault(mention.name(), 0) == most)
                .findFirst();
    }

    /** Returns the last mention before an offset that is {@code wanted}. */
    Optional<Mention> lastMention(int before, Predicate<Mention> wanted) {
        return field.mentions().stream()
                .filter(mention -> mention.span().end() <= before)
                .filter(wanted)
                .reduce((first, second) -> second);
    }
}
