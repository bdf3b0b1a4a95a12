package tupu.cli;

import tupu.pipeline.Progress;

/**
 * A line on the terminal that tells how far something has come; writes nothing where nobody looks.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final String CLEAR = "\r\u001b[2K";

    private final Terminal terminal;
    private final boolean shown;

    ProgressLine(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.shown = terminal.interactive() && !quiet;
    }

    @Override
    public void reached(int articles, String file) {
        show("%d articles  %s".formatted(articles, file));
    }

    /** Shows what is being done, in place of what was before. */
    void show(String what) {
        if (shown) {
            String text = Printable.of(what);
            terminal.err()
                    .print(
                            CLEAR
                                    + text.substring(
                                            0, Math.min(text.length(), terminal.width() / 2)));
            terminal.err().flush();
        }
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the line off the terminal, so that something else can be printed. */
    void clear() {
        if (shown) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
        }
    }
}
