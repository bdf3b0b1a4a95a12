package tupu.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels that facts may use: types of events with their roles, predicates, topics and so on.
 */
public final class Schema {

    /** Roles by event type: {@code ProductRelease} has {@code agent} and {@code product}. */
    public static final Map<String, Set<String>> EVENT_ROLES = eventRoles();

    /** Predicates of relations. */
    public static final Set<String> PREDICATES =
            set(
                    "develops founderOf subsidiaryOf investorIn competitorOf partnerOf supplierOf"
                            + " locatedIn uses basedOn");

    /** Ids of topics. */
    public static final Set<String> TOPICS =
            set(
                    "compute-bottleneck chips export-control regulation open-source"
                            + " model-capability video-generation applications cost-price"
                            + " investment safety-ethics data talent competition energy"
                            + " employment copyright robotics autonomous-driving infrastructure"
                            + " strategy other");

    /** Modes of quotations. */
    public static final Set<String> MODES = set("direct indirect mixed");

    /** Statuses of events and relations. */
    public static final Set<String> STATUSES = set("done planned rumoured denied conditional");

    private Schema() {}

    private static Map<String, Set<String>> eventRoles() {
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
        return Collections.unmodifiableMap(roles);
    }

    private static Set<String> set(String words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(words.split(" "))));
    }
}
