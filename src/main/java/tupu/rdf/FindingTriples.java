package tupu.rdf;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Relation;
import tupu.extract.Status;
import tupu.language.Folding;
import tupu.link.LinkedArticle;
import tupu.mention.Name;

/** Writes findings with their evidence, attribution and origin. */
final class FindingTriples {

    /** Predicates that hold both ways; both are written, since nothing infers the other. */
    static final Set<String> SYMMETRIC = Set.of("competitorOf", "partnerOf");

    private final LinkedArticle article;
    private final Iris iris;
    private final Node build;
    private final FindingIris findings;
    private final TextTriples text;
    private final EventTriples events;
    private final TimeTriples time;
    private final FormLanguage language;
    private final Triples triples;

    FindingTriples(
            LinkedArticle article, ArticleGraphWriter writer, TextTriples text, Triples triples) {
        this.article = article;
        this.iris = writer.iris();
        this.build = iris.build(writer.build().digest());
        this.findings = new FindingIris(article, iris);
        this.text = text;
        this.events = new EventTriples(article, iris, text, triples);
        this.time = new TimeTriples(iris, triples);
        this.language = new FormLanguage(article.article().language());
        this.triples = triples;
    }

    void write(Finding finding) {
        Node node = findings.of(finding);
        finding.match(
                quotation -> writeQuotation(node, quotation),
                post -> writePost(node, post),
                event -> {
                    events.write(node, event);
                    return node;
                },
                relation -> writeRelation(node, relation));
        triples.add(
                node, SharedVocabulary.IS_PART_OF, iris.article(article.article().id().value()));
        triples.add(node, SharedVocabulary.WAS_GENERATED_BY, build);
        triples.add(node, Vocabulary.CONFIDENCE, Literals.confidence(finding.confidence()));
        finding.evidence()
                .sentences()
                .forEach(span -> triples.add(node, Vocabulary.EVIDENCE, text.phrase(span)));
        finding.assertedIn()
                .ifPresent(
                        around ->
                                triples.add(
                                        node, Vocabulary.ASSERTED_IN, findings.quotation(around)));
    }

    private Node writeQuotation(Node node, Quotation quotation) {
        triples.type(node, SharedVocabulary.QUOTATION);
        Node words = text.phrase(quotation.content());
        triples.add(node, Vocabulary.PHRASE, words);
        triples.add(
                node,
                SharedVocabulary.TEXT,
                Literals.text(article.article().text(quotation.content())));
        triples.add(node, Vocabulary.SPEAKER_TEXT, Literals.text(quotation.speaker().text()));
        triples.add(node, Vocabulary.SPEAKER_PHRASE, text.phrase(quotation.speaker().span()));
        quotation.speaker().name().ifPresent(name -> writeSpeaker(node, entity(name)));
        quotation
                .speaker()
                .role()
                .ifPresent(role -> triples.add(node, Vocabulary.SPEAKER_ROLE, Literals.text(role)));
        quotation.cue().ifPresent(cue -> triples.add(node, Vocabulary.CUE, Literals.text(cue)));
        triples.add(node, Vocabulary.MODE, Individuals.of(quotation.mode()));
        quotation
                .topics()
                .forEach(topic -> triples.add(node, SharedVocabulary.ABOUT, Iris.topic(topic)));
        quotation.about().forEach(name -> triples.add(node, SharedVocabulary.ABOUT, entity(name)));
        quotation.saidOn().ifPresent(said -> time.write(node, Vocabulary.SAID_ON, said));
        quotation
                .assertedIn()
                .ifPresent(
                        around ->
                                triples.add(
                                        node, Vocabulary.REPORTED_BY, findings.quotation(around)));
        return node;
    }

    private void writeSpeaker(Node node, Node speaker) {
        triples.add(node, Vocabulary.SPEAKER, speaker);
        triples.add(node, SharedVocabulary.WAS_ATTRIBUTED_TO, speaker);
    }

    private Node writePost(Node node, Membership post) {
        Node person = entity(post.person());
        Node role = iris.role(Folding.key(post.role()));
        triples.type(role, SharedVocabulary.ROLE_CLASS);
        triples.add(role, Vocabulary.FORM, language.name(post.role()));
        triples.add(node, SharedVocabulary.MEMBER, person);
        triples.add(node, SharedVocabulary.ROLE, role);
        triples.add(node, Vocabulary.ROLE_NAME, Literals.text(post.role()));
        triples.add(node, Vocabulary.FORMER, Literals.truth(post.former()));
        triples.add(node, Vocabulary.PHRASE, text.phrase(post.roleSpan()));
        post.organization()
                .ifPresentOrElse(
                        organization -> {
                            triples.type(node, SharedVocabulary.MEMBERSHIP);
                            triples.add(
                                    node,
                                    SharedVocabulary.MEMBERSHIP_ORGANIZATION,
                                    entity(organization));
                        },
                        () -> writeOccupation(node, post, person));
        post.during()
                .ifPresent(
                        during -> {
                            triples.add(node, Vocabulary.DATE_TEXT, Literals.text(during.text()));
                            during.value()
                                    .ifPresent(
                                            value ->
                                                    triples.add(
                                                            node,
                                                            SharedVocabulary.MEMBER_DURING,
                                                            time.interval(value)));
                        });
        return node;
    }

    /** A role without an organisation; a fact of the person only where the article states it. */
    private void writeOccupation(Node node, Membership post, Node person) {
        triples.type(node, SharedVocabulary.OCCUPATION);
        if (!post.former() && post.assertedIn().isEmpty()) {
            triples.add(person, SharedVocabulary.HAS_OCCUPATION, node);
        }
    }

    private Node writeRelation(Node node, Relation relation) {
        Node subject = entity(relation.subject());
        Node predicate = Vocabulary.predicate(relation.predicate());
        Node object = entity(relation.object());
        triples.type(node, Vocabulary.RELATION);
        triples.type(node, RDF.Statement.asNode());
        triples.add(node, RDF.subject.asNode(), subject);
        triples.add(node, RDF.predicate.asNode(), predicate);
        triples.add(node, RDF.object.asNode(), object);
        triples.add(node, Vocabulary.STATUS, Individuals.of(relation.status()));
        if (relation.status() == Status.DONE && relation.assertedIn().isEmpty()) {
            triples.add(subject, predicate, object);
            if (SYMMETRIC.contains(relation.predicate())) {
                triples.add(object, predicate, subject);
            }
        }
        return node;
    }

    private Node entity(Name name) {
        return iris.entity(article.entity(name).id());
    }
}
