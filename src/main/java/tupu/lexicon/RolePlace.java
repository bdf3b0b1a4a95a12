package tupu.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a participant of an event stands, seen from the trigger. */
public enum RolePlace {
    /** Before the trigger, in its clause, without a marker: <u>英伟达</u>发布H20. */
    SUBJECT,
    /** Behind the trigger, in its clause, without a marker: 英伟达发布<u>H20</u>. */
    OBJECT,
    /** With a marker such as 被, 由, 获, by. */
    BY,
    /** With a marker such as 向, 对, to. */
    TO,
    /** With a marker such as 与, 携手, with. */
    WITH,
    /** With a marker such as 把, 将. */
    BA,
    /** With a marker such as 在, 于, in. */
    AT,
    /** With a marker such as 从, from. */
    FROM,
    /** With a marker such as 为, for. */
    FOR,
    /** With a marker such as 据, which names a source and no participant. */
    SOURCE,
    /** Right before the trigger, as its owner: <u>X</u>的新一轮融资. */
    OF,
    /** The subject of an earlier clause, or of the sentence before. */
    EARLIER,
    /** Who had the role in the last event of the type: the parties of a case. */
    LAST,
    /** The first name in the clauses behind the trigger's: 法院判决，<u>甲</u>须赔偿. */
    NEXT,
    /** Anywhere in the clause, the nearest first. */
    CLAUSE,
    /** Anywhere in the sentence, the nearest first. */
    SENTENCE;

    /** The word in {@code events.ttl}: {@code subject}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether words such as 被 and 与 lead to this place. */
    boolean hasMarkers() {
        return compareTo(BY) >= 0 && compareTo(SOURCE) <= 0;
    }

    static Optional<RolePlace> of(String label) {
        return Arrays.stream(values()).filter(place -> place.label().equals(label)).findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(RolePlace::label).collect(Collectors.joining(" "));
    }
}
