package tupu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that says with which state the index of texts was closed in order. It goes before the
 * first change, from which on a crash can leave index and graph apart.
 */
final class OrderlyEnd {

    private static final String NAME = "orderly-end";

    private final Path file;
    private boolean declared;

    /**
     * @param index the folder of the index; the file lies beside it
     */
    OrderlyEnd(Path index) {
        this.file = index.resolveSibling(NAME);
    }

    /** Whether the index was closed in order, with the state that it has. */
    boolean was(Optional<BigInteger> state) {
        Optional<String> said = read();
        declared = said.isPresent() && said.equals(state.map(BigInteger::toString));
        return declared;
    }

    /** Says that index and graph agree; where that cannot be written, the next opening looks. */
    void declare(BigInteger state) {
        if (declared) {
            return;
        }
        try {
            Files.writeString(file, state + "\n");
            declared = true;
        } catch (IOException undeclared) {
            declared = false;
        }
    }

    void retract() {
        try {
            declared = false;
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.US_ASCII).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
