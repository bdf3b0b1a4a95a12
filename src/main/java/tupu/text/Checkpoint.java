package tupu.text;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Named moments of a build at which the crash harness ends the process as a power cut would.
 * Outside of the harness nothing happens there.
 */
public final class Checkpoint {

    /** {@code commit:3} ends the process when {@code commit} is reached for the third time. */
    public static final String PROPERTY = "tupu.crash";

    /** The exit code of a process that ended so: that of {@code kill -9}. */
    public static final int EXIT_CODE = 137;

    private static final String PLACE = System.getProperty(PROPERTY, "").replaceFirst(":.*", "");
    private static final AtomicInteger LEFT =
            new AtomicInteger(
                    Integer.parseInt(
                            System.getProperty(PROPERTY, ":1").replaceFirst("^[^:]*:", "")));

    private Checkpoint() {}

    /** Says that the work has come to {@code place}. */
    public static void reached(String place) {
        if (!PLACE.isEmpty() && PLACE.equals(place) && LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
