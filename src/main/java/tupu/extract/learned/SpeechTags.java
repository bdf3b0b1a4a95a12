package tupu.extract.learned;

/** The tags of the stretches of a text: outside of what is said, its first one, a later one. */
public final class SpeechTags {

    /** No part of what is said. */
    public static final int OUTSIDE = 0;

    /** What is said begins. */
    public static final int BEGIN = 1;

    /** What is said goes on. */
    public static final int INSIDE = 2;

    /** How many tags there are. */
    public static final int COUNT = 3;

    private SpeechTags() {}

    /** Whether {@code next} may follow {@code tag}. */
    public static boolean mayFollow(int tag, int next) {
        return next != INSIDE || tag != OUTSIDE;
    }

    /** Whether a text may begin with a stretch of that tag. */
    public static boolean mayOpen(int tag) {
        return tag != INSIDE;
    }
}
