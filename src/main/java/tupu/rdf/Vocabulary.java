package tupu.rdf;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The project's own terms, as {@code ontology/tupu.ttl} declares them; a test holds the two
 * together. Event types, roles and predicates are data, which users may add to: they have methods
 * instead of constants.
 */
public final class Vocabulary {

    /** The namespace of every term here; fixed, whatever {@code --base} the data has. */
    public static final String NAMESPACE = "https://w3id.org/tupu/ontology#";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    // Entities
    public static final Node COMPANY = term("Company");
    public static final Node GOVERNMENT_AGENCY = term("GovernmentAgency");
    public static final Node INSTITUTION = term("Institution");
    public static final Node MEDIA_OUTLET = term("MediaOutlet");
    public static final Node PRODUCT = term("Product");
    public static final Node MODEL = term("Model");
    public static final Node CHIP = term("Chip");
    public static final Node APPLICATION = term("Application");
    public static final Node POLICY = term("Policy");

    // What an article asserts
    public static final Node RELATION = term("Relation");
    public static final Node PREDICATE = term("Predicate");
    public static final Node STATUS_CLASS = term("Status");
    public static final Node DONE = term("Done");
    public static final Node PLANNED = term("Planned");
    public static final Node RUMOURED = term("Rumoured");
    public static final Node DENIED = term("Denied");
    public static final Node CONDITIONAL = term("Conditional");
    public static final Node MODE_CLASS = term("Mode");
    public static final Node DIRECT = term("Direct");
    public static final Node INDIRECT = term("Indirect");
    public static final Node MIXED = term("Mixed");
    public static final Node BOUND_CLASS = term("Bound");
    public static final Node EXACTLY = term("Exactly");
    public static final Node ABOUT = term("About");
    public static final Node AT_LEAST = term("AtLeast");
    public static final Node AT_MOST = term("AtMost");

    // What spans articles
    public static final Node CLUSTER_CLASS = term("Cluster");
    public static final Node CLUSTER = term("cluster");
    public static final Node REPEATS = term("repeats");
    public static final Node SKETCH = term("sketch");
    public static final Node NAME_KEY = term("nameKey");
    public static final Node EVENT_GROUP = term("EventGroup");
    public static final Node REPORT = term("report");

    public static final Node EVENT_TYPE = term("eventType");

    // Texts and evidence
    public static final Node CONTEXT = term("context");
    public static final Node BODY_CONTEXT = term("bodyContext");
    public static final Node HEADLINE_CONTEXT = term("headlineContext");
    public static final Node EVIDENCE = term("evidence");
    public static final Node PHRASE = term("phrase");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node STATUS = term("status");
    public static final Node ASSERTED_IN = term("assertedIn");

    // Articles
    public static final Node PUBLISHER_NAME = term("publisherName");
    public static final Node FILE_NAME = term("fileName");
    public static final Node FILE_DIGEST = term("fileDigest");
    public static final Node INPUT_DIGEST = term("inputDigest");
    public static final Node GRAPH_DIGEST = term("graphDigest");

    // Names and posts
    public static final Node FORM = term("form");
    public static final Node FULL_FORM = term("fullForm");
    public static final Node ROLE_NAME = term("roleName");
    public static final Node FORMER = term("former");

    // Quotations
    public static final Node SPEAKER = term("speaker");
    public static final Node SPEAKER_TEXT = term("speakerText");
    public static final Node SPEAKER_ROLE = term("speakerRole");
    public static final Node SPEAKER_PHRASE = term("speakerPhrase");
    public static final Node CUE = term("cue");
    public static final Node MODE = term("mode");
    public static final Node SAID_ON = term("saidOn");
    public static final Node REPORTED_BY = term("reportedBy");

    // Times and amounts
    public static final Node DATE = term("date");
    public static final Node DATE_PRECISION = term("datePrecision");
    public static final Node DATE_TEXT = term("dateText");
    public static final Node DATE_RESOLVED_AGAINST = term("dateResolvedAgainst");
    public static final Node AMOUNT = term("amount");
    public static final Node AMOUNT_TEXT = term("amountText");
    public static final Node BOUND = term("bound");

    // Builds
    public static final Node PROGRAM_VERSION = term("programVersion");
    public static final Node OPTIONS_DIGEST = term("optionsDigest");
    public static final Node LEXICON_DIGEST = term("lexiconDigest");

    private Vocabulary() {}

    /** Returns the finer class of an entity: {@code Chip}. */
    public static Node subtype(String name) {
        return named(name);
    }

    /** Returns the class of events of a type: {@code ProductRelease}. */
    public static Node eventType(String type) {
        return named(type);
    }

    /** Returns the property of a role in events: {@code agent}. */
    public static Node role(String role) {
        return named(role);
    }

    /** Returns the property of a predicate: {@code develops}. */
    public static Node predicate(String predicate) {
        return named(predicate);
    }

    private static Node named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a term: “%s”".formatted(name));
        }
        return term(name);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
