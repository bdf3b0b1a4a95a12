package tupu.article;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;
import tupu.text.Diagnostic;

/** Ends an input at its first problem, with the reason as its last reading. */
final class Guarded implements Readings {

    /** Opens an input when its first reading is asked for. */
    @FunctionalInterface
    interface Opening {
        Readings open() throws IOException;
    }

    private final String name;
    private final Opening opening;
    private Optional<Readings> opened = Optional.empty();
    private boolean ended;

    Guarded(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (opened.isEmpty()) {
                opened = Optional.of(opening.open());
            }
            Optional<Reading> next = opened.get().next();
            ended = next.isEmpty();
            return next;
        } catch (Bomb e) {
            ended = true;
            throw e;
        } catch (IOException e) {
            ended = true;
            return Optional.of(new Reading.SetAside(reason(name, e)));
        }
    }

    /** Puts an exception into the user's words. */
    static Diagnostic reason(String name, IOException problem) {
        if (problem instanceof Refused refused) {
            return refused.at(name);
        }
        if (problem instanceof NoSuchFileException) {
            return Diagnostic.of(name, "does not exist", "check the path");
        }
        if (problem instanceof AccessDeniedException) {
            return Diagnostic.of(name, "may not be read", "give yourself the right to read it");
        }
        if (problem instanceof EOFException || problem instanceof ZipException) {
            return Diagnostic.of(name, "is damaged or cut off", "fetch it or pack it again");
        }
        return Diagnostic.of(
                name,
                "cannot be read: "
                        + Optional.ofNullable(problem.getMessage()).orElse("no reason given"),
                "check the file");
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}
