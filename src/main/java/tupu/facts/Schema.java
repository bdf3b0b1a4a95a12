package tupu.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels that facts may use.
 *
 * @param eventRoles the types of events with the roles of each: {@code ProductRelease} has {@code
 *     agent} and {@code product}
 * @param predicates of relations
 * @param topics ids of topics
 */
public record Schema(
        Map<String, Set<String>> eventRoles, Set<String> predicates, Set<String> topics) {

    /** Modes of quotations. */
    public static final Set<String> MODES = set("direct indirect mixed");

    /** Statuses of events and relations. */
    public static final Set<String> STATUSES = set("done planned rumoured denied conditional");

    /** The labels of the annotation guidelines, which the built-in ontology has too. */
    public static final Schema GUIDELINES =
            new Schema(
                    guidelineEvents(),
                    set(
                            "develops founderOf subsidiaryOf investorIn competitorOf partnerOf"
                                    + " supplierOf locatedIn uses basedOn"),
                    set(
                            "compute-bottleneck chips export-control regulation open-source"
                                    + " model-capability video-generation applications cost-price"
                                    + " investment safety-ethics data talent competition energy"
                                    + " employment copyright robotics autonomous-driving"
                                    + " infrastructure strategy other"));

    public Schema {
        eventRoles = Collections.unmodifiableMap(new LinkedHashMap<>(eventRoles));
        predicates = Collections.unmodifiableSet(new LinkedHashSet<>(predicates));
        topics = Collections.unmodifiableSet(new LinkedHashSet<>(topics));
    }

    /** The roles of a type of events; none where the type is unknown. */
    public Set<String> roles(String eventType) {
        return eventRoles.getOrDefault(eventType, Set.of());
    }

    private static Map<String, Set<String>> guidelineEvents() {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        roles.put("ProductRelease", set("agent product"));
        roles.put("OpenSourceRelease", set("agent product"));
        roles.put("Funding", set("recipient investor"));
        roles.put("Acquisition", set("acquirer target"));
        roles.put("Listing", set("company venue"));
        roles.put("MarketMove", set("subject"));
        roles.put("EarningsReport", set("company"));
        roles.put("Partnership", set("partner"));
        roles.put("PolicyRelease", set("issuer policy"));
        roles.put("ExportControl", set("issuer target product"));
        roles.put("Investigation", set("agency target"));
        roles.put("Lawsuit", set("plaintiff defendant"));
        roles.put("PersonnelChange", set("person organization"));
        roles.put("ServiceSuspension", set("agent product"));
        roles.put("PriceChange", set("agent product"));
        roles.put("Layoff", set("company"));
        roles.put("Construction", set("agent facility place"));
        roles.put("Order", set("buyer supplier product"));
        roles.put("Conference", set("organizer place"));
        roles.put("Award", set("recipient"));
        return roles;
    }

    private static Set<String> set(String words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(words.split(" "))));
    }
}
