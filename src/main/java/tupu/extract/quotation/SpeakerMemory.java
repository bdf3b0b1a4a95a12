package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tupu.lexicon.EntityType;
import tupu.mention.Mention;

/**
 * Who has spoken so far in one field, and whom a pronoun, 上述业内人士 or a verb without a subject
 * therefore means.
 */
final class SpeakerMemory {

    private final FieldText field;
    private final SourceFinder sources;
    private final List<Source> speakers = new ArrayList<>();
    private int heardUntil;

    SpeakerMemory(FieldText field, SourceFinder sources) {
        this.field = field;
        this.sources = sources;
    }

    /** Notes who spoke, and where his words end. */
    void remember(Source source, int end) {
        speakers.add(source);
        heardUntil = end;
    }

    /** Returns who spoke last. */
    Optional<Source> last() {
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(speakers.get(speakers.size() - 1));
    }

    /** Returns which outlet reported last. */
    Optional<Source> lastOutlet() {
        return lastOf(
                source -> source.name().map(name -> name.type() == EntityType.MEDIA).orElse(false));
    }

    /** Returns whom {@code source} means: itself, unless it points back. */
    Optional<Source> resolve(Source source) {
        return switch (source.kind()) {
            case NAMED -> Optional.of(source);
            case UNNAMED -> Optional.of(resolveUnnamed(source));
            case PRONOUN -> resolvePronoun(source);
        };
    }

    private Source resolveUnnamed(Source source) {
        String text = source.text();
        if (!text.matches("(?:上述|该|这位|这名|前述|这一|这).*")) {
            return source;
        }
        String noun = text.replaceFirst("^(?:上述|该|这位|这名|前述|这一|这)", "");
        return lastOf(other -> other.kind() == Source.Kind.UNNAMED && other.text().endsWith(noun))
                .map(other -> at(source, other))
                .orElse(
                        new Source(
                                source.begin(),
                                source.end(),
                                noun.isEmpty() ? text : noun,
                                source.kind(),
                                source.name()));
    }

    private Optional<Source> resolvePronoun(Source source) {
        boolean organization = source.text().matches(".*(?:公司|机构|企业)");
        if (organization) {
            return lastMention(source.begin(), EntityType.COMPANY)
                    .map(mention -> named(source, mention));
        }
        boolean many = source.text().endsWith("们") || source.text().equals("they");
        Optional<Source> nearer = Optional.empty();
        for (Source other :
                sources.between(field, Math.min(heardUntil, source.begin()), source.begin())) {
            if (isPerson(other) || many && other.kind() == Source.Kind.UNNAMED) {
                nearer = Optional.of(other);
            }
        }
        return nearer.or(
                        () ->
                                last().filter(
                                                speaker ->
                                                        isPerson(speaker)
                                                                || speaker.name().isEmpty()))
                .or(
                        () ->
                                lastMention(source.begin(), EntityType.PERSON)
                                        .map(mention -> named(source, mention)))
                .map(who -> at(source, who));
    }

    private static boolean isPerson(Source source) {
        return source.name().map(name -> name.type() == EntityType.PERSON).orElse(false);
    }

    /** Returns the last mention of a type before an offset. */
    Optional<Mention> lastMention(int before, EntityType type) {
        Optional<Mention> last = Optional.empty();
        for (Mention mention : field.mentions()) {
            if (mention.span().end() <= before && mention.type() == type) {
                last = Optional.of(mention);
            }
        }
        return last;
    }

    private Optional<Source> lastOf(Predicate<Source> wanted) {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            if (wanted.test(speakers.get(i))) {
                return Optional.of(speakers.get(i));
            }
        }
        return Optional.empty();
    }

    static Source at(Source place, Source who) {
        return new Source(place.begin(), place.end(), who.text(), who.kind(), who.name());
    }

    static Source named(Source place, Mention mention) {
        return new Source(
                place.begin(),
                place.end(),
                mention.text(),
                Source.Kind.NAMED,
                Optional.of(mention.name()));
    }
}
