package tupu.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that the graph borrows from vocabularies which others know already. */
public final class SharedVocabulary {

    public static final String SCHEMA = "https://schema.org/";
    public static final String NIF =
            "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String TIME = "http://www.w3.org/2006/time#";

    // schema.org: articles
    public static final Node NEWS_ARTICLE = schema("NewsArticle");
    public static final Node HEADLINE = schema("headline");
    public static final Node ARTICLE_BODY = schema("articleBody");
    public static final Node ARTICLE_SECTION = schema("articleSection");
    public static final Node DATE_PUBLISHED = schema("datePublished");
    public static final Node DATE_MODIFIED = schema("dateModified");
    public static final Node PUBLISHER = schema("publisher");
    public static final Node AUTHOR = schema("author");
    public static final Node URL = schema("url");
    public static final Node IN_LANGUAGE = schema("inLanguage");
    public static final Node MENTIONS = schema("mentions");
    public static final Node IS_PART_OF = schema("isPartOf");
    public static final Node IS_BASED_ON = schema("isBasedOn");

    // schema.org: entities
    public static final Node PERSON = schema("Person");
    public static final Node ORGANIZATION = schema("Organization");
    public static final Node CORPORATION = schema("Corporation");
    public static final Node GOVERNMENT_ORGANIZATION = schema("GovernmentOrganization");
    public static final Node NEWS_MEDIA_ORGANIZATION = schema("NewsMediaOrganization");
    public static final Node SCHEMA_PRODUCT = schema("Product");
    public static final Node CREATIVE_WORK = schema("CreativeWork");
    public static final Node LEGISLATION = schema("Legislation");
    public static final Node PLACE = schema("Place");
    public static final Node OCCUPATION = schema("Occupation");
    public static final Node HAS_OCCUPATION = schema("hasOccupation");

    // schema.org: quotations and amounts
    public static final Node QUOTATION = schema("Quotation");
    public static final Node TEXT = schema("text");
    public static final Node ABOUT = schema("about");
    public static final Node MONETARY_AMOUNT = schema("MonetaryAmount");
    public static final Node QUANTITATIVE_VALUE = schema("QuantitativeValue");
    public static final Node VALUE = schema("value");
    public static final Node MIN_VALUE = schema("minValue");
    public static final Node MAX_VALUE = schema("maxValue");
    public static final Node CURRENCY = schema("currency");
    public static final Node UNIT_TEXT = schema("unitText");

    // NIF and ITS: places in a text
    public static final Node NIF_CONTEXT = nif("Context");
    public static final Node NIF_PHRASE = nif("Phrase");
    public static final Node NIF_RFC5147_STRING = nif("RFC5147String");
    public static final Node IS_STRING = nif("isString");
    public static final Node BEGIN_INDEX = nif("beginIndex");
    public static final Node END_INDEX = nif("endIndex");
    public static final Node ANCHOR_OF = nif("anchorOf");
    public static final Node REFERENCE_CONTEXT = nif("referenceContext");
    public static final Node TA_IDENT_REF = node(ITSRDF, "taIdentRef");

    // ORG and OWL-Time: posts
    public static final Node MEMBERSHIP = node(ORG, "Membership");
    public static final Node MEMBER = node(ORG, "member");
    public static final Node MEMBERSHIP_ORGANIZATION = node(ORG, "organization");
    public static final Node ROLE = node(ORG, "role");
    public static final Node ROLE_CLASS = node(ORG, "Role");
    public static final Node MEMBER_DURING = node(ORG, "memberDuring");
    public static final Node INTERVAL = node(TIME, "Interval");

    // SEM: events
    public static final Node EVENT = node(SEM, "Event");
    public static final Node HAS_ACTOR = node(SEM, "hasActor");
    public static final Node HAS_PLACE = node(SEM, "hasPlace");
    public static final Node EARLIEST = node(SEM, "hasEarliestBeginTimeStamp");
    public static final Node LATEST = node(SEM, "hasLatestEndTimeStamp");

    // PROV: where a fact comes from
    public static final Node ACTIVITY = node(PROV, "Activity");
    public static final Node WAS_GENERATED_BY = node(PROV, "wasGeneratedBy");
    public static final Node WAS_ATTRIBUTED_TO = node(PROV, "wasAttributedTo");

    // SKOS: labels and topics
    public static final Node CONCEPT = node(SKOS, "Concept");
    public static final Node PREF_LABEL = node(SKOS, "prefLabel");
    public static final Node ALT_LABEL = node(SKOS, "altLabel");
    public static final Node BROADER = node(SKOS, "broader");

    private SharedVocabulary() {}

    private static Node schema(String name) {
        return node(SCHEMA, name);
    }

    private static Node nif(String name) {
        return node(NIF, name);
    }

    private static Node node(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
