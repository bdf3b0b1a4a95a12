package tupu.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.extract.Event;
import tupu.extract.learned.Classifier;
import tupu.extract.learned.EventModel;
import tupu.lexicon.EventFrame;
import tupu.lexicon.EventFrames;
import tupu.lexicon.EventPattern;
import tupu.mention.TimeMention;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.Span;

/**
 * Reads a sentence again by what was learned: which of its words tell events, and who takes part in
 * them and when. What the patterns say is among what it looks at; it decides.
 */
final class LearnedReader {

    private static final double SURE = 0.25;
    private static final double SURE_OF_ROLE = 0.5;

    private final EventFrames frames;
    private final EventModel model;
    private final EventMaker maker;
    private final LearnedDates dates;

    LearnedReader(EventFrames frames, EventModel model, EventMaker maker) {
        this.frames = frames;
        this.model = model;
        this.maker = maker;
        this.dates = new LearnedDates(model.dates());
    }

    /** Returns what the sentence tells, in reading order. */
    List<Told> read(EventScene scene, int sentence) {
        List<Told> told = scene.told(sentence);
        Items items = scene.items(sentence);
        List<Told> kept = new ArrayList<>();
        for (Told one : told) {
            if (!model.triggers().classes().contains(one.event().type())) {
                kept.add(one);
            }
        }
        for (Found found : found(items, told)) {
            EventFrame frame = frames.byType(found.type()).orElseThrow();
            read(scene, sentence, found, frame).ifPresent(kept::add);
        }
        kept.sort(Comparator.comparing(one -> one.trigger().span()));
        return kept;
    }

    /** A word or several that tell an event. */
    private record Found(String type, int first, int last, double probability) {}

    private List<Found> found(Items items, List<Told> told) {
        FeatureBuffer features = new FeatureBuffer();
        TriggerFeatures writer = new TriggerFeatures(items, told, features);
        List<Found> found = new ArrayList<>();
        Classifier triggers = model.triggers();
        for (int at = 0; at < items.size(); at++) {
            if (!TriggerFeatures.mayTell(items, at)) {
                continue;
            }
            features.clear();
            writer.writeWord(at);
            if (!TriggerFeatures.isKnown(items, at) && !triggers.mayBeOther(features, 0)) {
                continue;
            }
            features.clear();
            writer.write(at);
            double[] probabilities = triggers.probabilities(features, 0);
            int best = best(probabilities);
            if (best < 0 || 1 - probabilities[0] < SURE) {
                continue;
            }
            String type = triggers.classes().get(best);
            if (frames.byType(type).isEmpty()) {
                continue;
            }
            Found last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null
                    && last.type().equals(type)
                    && (last.last() + 1 == at || isOneTrigger(items, last.last(), at))) {
                found.set(found.size() - 1, new Found(type, last.first(), at, last.probability()));
            } else {
                found.add(new Found(type, at, at, probabilities[best]));
            }
        }
        return found;
    }

    /** The most probable class but the first; -1 where there is no other. */
    private static int best(double[] probabilities) {
        int best = probabilities.length > 1 ? 1 : -1;
        for (int each = 2; each < probabilities.length; each++) {
            best = probabilities[each] > probabilities[best] ? each : best;
        }
        return best;
    }

    private static boolean isOneTrigger(Items items, int one, int other) {
        return items.sentence().triggers().stream()
                .anyMatch(
                        trigger ->
                                items.get(one).overlaps(trigger.span())
                                        && items.get(other).overlaps(trigger.span()));
    }

    private Optional<Told> read(EventScene scene, int sentence, Found found, EventFrame frame) {
        Items items = scene.items(sentence);
        Span span =
                new Span(
                        items.sentence().span().field(),
                        items.get(found.first()).begin(),
                        items.get(found.last()).end());
        Optional<Told> byPattern = byPattern(scene.told(sentence), span, found.type());
        Trigger trigger = trigger(items, span, byPattern);
        EventPattern pattern =
                byPattern
                        .map(Told::pattern)
                        .or(
                                () ->
                                        trigger.patterns().stream()
                                                .filter(one -> one.frame().equals(frame))
                                                .findFirst())
                        .orElseGet(() -> EventPattern.of(frame));
        Participants participants = participants(scene, sentence, found, frame, byPattern);
        if (participants.arguments().isEmpty()) {
            return Optional.empty();
        }
        Event event =
                maker.event(
                        scene.article(), scene.around(sentence), trigger, pattern, participants);
        Optional<TimeMention> date =
                dates.of(scene, sentence, found.first(), found.type(), event.date());
        return Optional.of(new Told(trigger, pattern, event.at(date), false));
    }

    static Optional<Told> byPattern(List<Told> told, Span span, String type) {
        return told.stream()
                .filter(one -> one.trigger().span().overlaps(span))
                .filter(one -> one.event().type().equals(type))
                .findFirst();
    }

    private static Trigger trigger(Items items, Span span, Optional<Told> byPattern) {
        return byPattern
                .map(Told::trigger)
                .or(
                        () ->
                                items.sentence().triggers().stream()
                                        .filter(one -> one.span().overlaps(span))
                                        .findFirst())
                .orElseGet(() -> new Trigger(span, List.of()));
    }

    private Participants participants(
            EventScene scene,
            int sentence,
            Found found,
            EventFrame frame,
            Optional<Told> byPattern) {
        List<Candidate> candidates = scene.candidates(sentence, frame);
        FeatureBuffer features = new FeatureBuffer();
        RoleFeatures writer =
                new RoleFeatures(
                        scene.items(sentence),
                        found.first(),
                        found.type(),
                        byPattern,
                        candidates,
                        scene.counts(),
                        features);
        Map<Candidate, String> chosen = new LinkedHashMap<>();
        Participants participants = new Participants();
        EventSentence here = scene.items(sentence).sentence();
        int trigger = scene.items(sentence).get(found.first()).begin();
        for (Candidate candidate : candidates) {
            if (candidate.farther() == 0
                    && ReportSources.isSource(here.text(), candidate.slot().span(), trigger)) {
                continue;
            }
            features.clear();
            writer.write(candidate);
            double[] probabilities = model.roles().probabilities(features, 0);
            role(probabilities, frame, candidate)
                    .ifPresent(role -> chosen.putIfAbsent(candidate, role));
        }
        chosen.forEach(
                (candidate, role) -> {
                    if (candidate.farther() == 0) {
                        participants.add(role, List.of(candidate.slot()));
                    } else {
                        participants.addFrom(candidate.sentence(), role, List.of(candidate.slot()));
                    }
                });
        return participants;
    }

    private Optional<String> role(double[] probabilities, EventFrame frame, Candidate candidate) {
        int best = -1;
        for (int each = 1; each < probabilities.length; each++) {
            String role = model.roles().classes().get(each);
            if (probabilities[each] >= SURE_OF_ROLE
                    && (best < 0 || probabilities[each] > probabilities[best])
                    && frame.accepts(role).contains(candidate.slot().mention().type())) {
                best = each;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(model.roles().classes().get(best));
    }
}
