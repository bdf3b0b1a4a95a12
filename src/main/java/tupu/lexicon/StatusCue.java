package tupu.lexicon;

import static java.util.Objects.requireNonNull;

/**
 * A word that tells whether an event happened.
 *
 * @param status the status that it gives: {@code planned}
 * @param reach where it must stand
 */
public record StatusCue(String status, Reach reach) {

    /** Where a cue must stand for the trigger to be in its reach. */
    public enum Reach {
        /** Before the trigger, in its clause: 将, 拟, 未. */
        CLAUSE,
        /** Before the trigger, in its sentence: 知情人士, 如果. */
        SENTENCE,
        /** Right behind the trigger: 计划, 传闻. */
        BEHIND,
        /** Behind the trigger, in its clause: 进行磋商. */
        REST_OF_CLAUSE,
        /** Behind the trigger, up to the end of the next sentence; turns a rumour into this. */
        AFTERWARDS
    }

    public StatusCue {
        requireNonNull(status, "status");
        requireNonNull(reach, "reach");
    }
}
