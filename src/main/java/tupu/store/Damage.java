package tupu.store;

import java.nio.file.Files;
import java.nio.file.Path;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/** Puts what a database throws that cannot be read or written into the user's words. */
final class Damage {

    private Damage() {}

    /** The database cannot be opened or read. */
    static InputException unreadable(Path folder, RuntimeException cause) {
        if (String.valueOf(cause.getMessage()).startsWith("Failed to get a lock")) {
            return refusal(
                    folder,
                    "another program holds the database: " + cause.getMessage(),
                    "stop that program; one process at a time can open a store",
                    cause);
        }
        return gone(folder)
                ? missing(folder, cause)
                : refusal(
                        folder,
                        "the database is damaged: " + cause.getMessage(),
                        "restore a backup, or build a new store",
                        cause);
    }

    /** A write failed. */
    static InputException unwritten(Path folder, RuntimeException cause) {
        return gone(folder)
                ? missing(folder, cause)
                : refusal(
                        folder,
                        "nothing of this batch was stored: " + cause.getMessage(),
                        "see to the disk's space and the folder's rights, then build again",
                        cause);
    }

    static boolean gone(Path folder) {
        return !Files.isDirectory(folder);
    }

    static InputException missing(Path folder, RuntimeException cause) {
        return refusal(
                folder,
                "the store's files are gone",
                "restore a backup, or build a new store",
                cause);
    }

    private static InputException refusal(
            Path folder, String cause, String cure, RuntimeException thrown) {
        return new InputException(Diagnostic.of(folder.toString(), cause, cure), thrown);
    }
}
