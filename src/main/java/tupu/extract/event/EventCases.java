package tupu.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tupu.extract.Event;
import tupu.lexicon.EventFrame;
import tupu.lexicon.EventFrames;
import tupu.mention.MarkedArticle;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Turns articles whose events are known into cases to learn from: every word that may tell an
 * event, with the type that it tells; and for every telling the names around, with their roles.
 */
public final class EventCases {

    /** The class of what tells no event, and of who has no part in one. */
    public static final String NONE = "none";

    /** The class of a time that is an event's date. */
    public static final String DATE = "date";

    private final EventFrames frames;
    private final EventExtractor extractor;

    public EventCases(EventFrames frames) {
        this.frames = frames;
        this.extractor = new EventExtractor(frames);
    }

    /** Is handed each case. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Takes a case; its features are overwritten by the next one's.
         *
         * @param features of one unit
         * @param right the class to which it belongs
         */
        void read(FeatureBuffer features, String right);
    }

    /** Who is handed the cases of words, of names and of times. */
    public record Readers(Reader triggers, Reader roles, Reader dates) {}

    /** Hands on the cases of one article. */
    public void read(MarkedArticle article, List<KnownEvent> known, Readers readers) {
        EventScene scene = extractor.scene(article);
        for (int i = 0; i < scene.size(); i++) {
            if (!EventExtractor.isRow(scene.around(i).sentence())) {
                new OfSentence(scene, i, known).read(readers);
            }
        }
    }

    private final class OfSentence {

        private final EventScene scene;
        private final int sentence;
        private final Items items;
        private final List<Told> told;
        private final List<KnownEvent> known;
        private final FeatureBuffer features = new FeatureBuffer();

        OfSentence(EventScene scene, int sentence, List<KnownEvent> known) {
            this.scene = scene;
            this.sentence = sentence;
            this.items = scene.items(sentence);
            this.told = scene.told(sentence);
            this.known = known;
        }

        void read(Readers readers) {
            TriggerFeatures writer = new TriggerFeatures(items, told, features);
            boolean headline = items.sentence().span().field() == Field.HEADLINE;
            Set<KnownEvent> heads = new HashSet<>();
            for (int at = 0; at < items.size(); at++) {
                if (!TriggerFeatures.mayTell(items, at)) {
                    continue;
                }
                Optional<KnownEvent> marked = marked(at);
                if (marked.isPresent() && at != head(marked.get())) {
                    continue;
                }
                int place = at;
                Optional<KnownEvent> event = marked.or(() -> toldAgain(place));
                if (event.isEmpty() && headline) {
                    continue;
                }
                features.clear();
                writer.write(at);
                readers.triggers().read(features, event.map(KnownEvent::type).orElse(NONE));
                if (event.isPresent() && heads.add(event.get())) {
                    roles(at, event.get(), readers.roles());
                    dates(at, event.get(), readers.dates());
                }
            }
        }

        private Optional<KnownEvent> marked(int at) {
            return known.stream()
                    .filter(event -> event.trigger().field() == items.sentence().span().field())
                    .filter(event -> items.get(at).overlaps(event.trigger()))
                    .findFirst();
        }

        private Optional<KnownEvent> toldAgain(int at) {
            return told.stream()
                    .filter(one -> items.get(at).overlaps(one.trigger().span()))
                    .flatMap(one -> known.stream().filter(event -> event.isToldBy(one.event())))
                    .findFirst();
        }

        /** Of several marked words the one that the patterns know, else the last verb. */
        private int head(KnownEvent event) {
            int last = -1;
            int verb = -1;
            for (int at = 0; at < items.size(); at++) {
                if (!items.get(at).overlaps(event.trigger())
                        || !TriggerFeatures.mayTell(items, at)) {
                    continue;
                }
                Items.Item item = items.get(at);
                if (items.sentence().triggers().stream()
                        .anyMatch(
                                trigger ->
                                        item.overlaps(trigger.span())
                                                && trigger.patterns().stream()
                                                        .anyMatch(
                                                                pattern ->
                                                                        pattern.frame()
                                                                                .type()
                                                                                .equals(
                                                                                        event
                                                                                                .type())))) {
                    return at;
                }
                last = at;
                verb = item.part().startsWith("v") ? at : verb;
            }
            return verb < 0 ? last : verb;
        }

        private void roles(int at, KnownEvent event, Reader roles) {
            Optional<EventFrame> frame = frames.byType(event.type());
            if (frame.isEmpty()) {
                return;
            }
            List<Candidate> candidates = scene.candidates(sentence, frame.get());
            Items.Item word = items.get(at);
            Span span = new Span(items.sentence().span().field(), word.begin(), word.end());
            Optional<Told> byPattern = LearnedReader.byPattern(told, span, event.type());
            RoleFeatures writer =
                    new RoleFeatures(
                            items,
                            at,
                            event.type(),
                            byPattern,
                            candidates,
                            scene.counts(),
                            features);
            for (Candidate candidate : candidates) {
                features.clear();
                writer.write(candidate);
                roles.read(
                        features,
                        event.arguments().stream()
                                .filter(argument -> argument.name().equals(candidate.name()))
                                .map(Event.Argument::role)
                                .findFirst()
                                .orElse(NONE));
            }
        }

        private void dates(int at, KnownEvent event, Reader dates) {
            Optional<EventFrame> frame = frames.byType(event.type());
            if (frame.isEmpty()) {
                return;
            }
            EventSentence here = items.sentence();
            Items.Item word = items.get(at);
            Span span = new Span(here.span().field(), word.begin(), word.end());
            List<DateCandidate> candidates =
                    DateCandidate.around(scene.article(), scene.around(sentence), word.begin());
            DateFeatures writer =
                    new DateFeatures(
                            scene.article(),
                            items,
                            at,
                            event.type(),
                            new EventDates(scene.article(), frame.get())
                                    .of(here, new Trigger(span, List.of())),
                            candidates,
                            features);
            for (DateCandidate candidate : candidates) {
                features.clear();
                writer.write(candidate);
                dates.read(
                        features,
                        candidate
                                .time()
                                .value()
                                .filter(value -> event.date().equals(Optional.of(value.iso())))
                                .map(value -> DATE)
                                .orElse(NONE));
            }
        }
    }
}
