package tupu.facts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tupu.text.Field;

/**
 * What one article asserts, in the form in which it leaves the program as JSON: entities by id,
 * offsets in code points. What the program found and what an annotator wrote down (gold) have the
 * same form, so that they can be compared.
 *
 * @param file the article's file, as the user named it
 */
public record Facts(
        String file,
        Header article,
        List<Entity> entities,
        List<Affiliation> affiliations,
        List<Quotation> quotations,
        List<Event> events,
        List<Relation> relations) {

    public Facts {
        requireNonNull(file, "file");
        requireNonNull(article, "article");
        entities = List.copyOf(entities);
        affiliations = List.copyOf(affiliations);
        quotations = List.copyOf(quotations);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }

    /** The facts of an article of which nothing is known. */
    public static Facts none(String file) {
        return new Facts(file, Header.NONE, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A stretch of the headline or the body: half-open, counted in code points from 0.
     *
     * @param start number of code points before it
     * @param end number of code points before its end
     */
    public record Place(Field in, int start, int end) {
        public Place {
            requireNonNull(in, "in");
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("No place from %d to %d".formatted(start, end));
            }
        }
    }

    /**
     * What is known of the article itself.
     *
     * @param published a day or a moment in ISO 8601: {@code 2024-03-09T00:09:35+08:00}
     * @param source the outlet, as written: 北京商报
     * @param language BCP 47
     */
    public record Header(
            Optional<String> title,
            Optional<String> published,
            Optional<String> source,
            Optional<String> url,
            Optional<String> language) {

        static final Header NONE =
                new Header(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        public Header {
            requireNonNull(title, "title");
            requireNonNull(published, "published");
            requireNonNull(source, "source");
            requireNonNull(url, "url");
            requireNonNull(language, "language");
        }
    }

    /**
     * A named entity of the article.
     *
     * @param id by which the other facts of the article refer to it: {@code e1}
     * @param iri its IRI in the graph; empty in gold
     * @param type label of an entity type: {@code Company}
     * @param names the forms that the article uses, the fullest first
     * @param mentions where it is named, in reading order; empty in gold without offsets
     */
    public record Entity(
            String id,
            Optional<String> iri,
            String type,
            List<String> names,
            List<Place> mentions) {
        public Entity {
            requireNonNull(id, "id");
            requireNonNull(iri, "iri");
            requireNonNull(type, "type");
            names = List.copyOf(names);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A person's post.
     *
     * @param person id of an entity
     * @param organization id of an entity; empty where none is named
     * @param role as written
     * @param during when it was held, ISO; empty where the article does not say
     * @param said whether it is stated inside a quotation only
     * @param evidence the sentences that state it; those that adjoin are one place
     */
    public record Affiliation(
            Optional<String> person,
            Optional<String> organization,
            Optional<String> role,
            boolean former,
            Optional<String> during,
            boolean said,
            List<Place> evidence) {
        public Affiliation {
            requireNonNull(person, "person");
            requireNonNull(organization, "organization");
            requireNonNull(role, "role");
            requireNonNull(during, "during");
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A reported utterance.
     *
     * @param speaker id of an entity; empty for an unnamed source
     * @param speakerText the words that name the source: 一位业内人士
     * @param speakerRole the post stated with the speech: 360集团创始人
     * @param mode {@code direct}, {@code indirect} or {@code mixed}
     * @param cue the speech verb as written
     * @param text the words of the content
     * @param at where the content stands; empty in gold without offsets
     * @param topics ids of topics, the strongest first
     * @param about ids of the entities that are spoken of
     * @param saidOn when it was said, ISO; empty where the article does not say
     */
    public record Quotation(
            Optional<String> speaker,
            Optional<String> speakerText,
            Optional<String> speakerRole,
            Optional<String> mode,
            Optional<String> cue,
            String text,
            Optional<Place> at,
            List<String> topics,
            List<String> about,
            Optional<String> saidOn,
            List<Place> evidence) {
        public Quotation {
            requireNonNull(speaker, "speaker");
            requireNonNull(speakerText, "speakerText");
            requireNonNull(speakerRole, "speakerRole");
            requireNonNull(mode, "mode");
            requireNonNull(cue, "cue");
            requireNonNull(text, "text");
            requireNonNull(at, "at");
            topics = List.copyOf(topics);
            about = List.copyOf(about);
            requireNonNull(saidOn, "saidOn");
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A happening.
     *
     * @param trigger the word that names it
     * @param at where the trigger stands; empty in gold without offsets
     * @param date ISO, as precise as known; in gold alternatives may be joined by {@code |}
     * @param datePrecision {@code day}, {@code month}, {@code quarter}, {@code year} or {@code
     *     interval}
     * @param amounts as written
     * @param status {@code done}, {@code planned}, {@code rumoured}, {@code denied} or {@code
     *     conditional}
     * @param said whether it is stated inside a quotation only
     */
    public record Event(
            String type,
            String trigger,
            Optional<Place> at,
            Optional<String> date,
            Optional<String> datePrecision,
            List<Argument> arguments,
            List<String> amounts,
            Optional<String> status,
            boolean said,
            List<Place> evidence) {
        public Event {
            requireNonNull(type, "type");
            requireNonNull(trigger, "trigger");
            requireNonNull(at, "at");
            requireNonNull(date, "date");
            requireNonNull(datePrecision, "datePrecision");
            arguments = List.copyOf(arguments);
            amounts = List.copyOf(amounts);
            requireNonNull(status, "status");
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A participant of an event.
     *
     * @param entity id of an entity
     */
    public record Argument(String role, String entity) {
        public Argument {
            requireNonNull(role, "role");
            requireNonNull(entity, "entity");
        }
    }

    /**
     * A fact between two entities.
     *
     * @param subject id of an entity
     * @param object id of an entity
     * @param status as that of an event; empty in gold
     */
    public record Relation(
            Optional<String> subject,
            String predicate,
            Optional<String> object,
            Optional<String> status,
            boolean said,
            List<Place> evidence) {
        public Relation {
            requireNonNull(subject, "subject");
            requireNonNull(predicate, "predicate");
            requireNonNull(object, "object");
            requireNonNull(status, "status");
            evidence = List.copyOf(evidence);
        }
    }
}
