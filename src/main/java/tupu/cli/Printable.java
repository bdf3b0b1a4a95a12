package tupu.cli;

/** Makes the words of articles safe to print: an article must not send commands to the terminal. */
final class Printable {

    private Printable() {}

    /**
     * Replaces control characters, other than line ends and tabs, and marks that turn the direction
     * of writing.
     */
    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\u202a-\u202e\u2066-\u2069]", "\ufffd");
    }
}
