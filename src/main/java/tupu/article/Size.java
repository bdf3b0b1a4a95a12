package tupu.article;

import java.io.IOException;
import java.io.InputStream;

/** Limits in bytes, and how they are told. */
final class Size {

    private Size() {}

    /** Prints as {@code 10 MB}, {@code 500 kB} or {@code 20 bytes}. */
    static String print(long bytes) {
        if (bytes >= 1_000_000_000) {
            return bytes / 1_000_000_000 + " GB";
        }
        if (bytes >= 1_000_000) {
            return bytes / 1_000_000 + " MB";
        }
        return bytes >= 1000 ? bytes / 1000 + " kB" : bytes + " bytes";
    }

    /** Reads all of {@code in}, or refuses it where it is larger than an article may be. */
    static byte[] readAll(InputStream in, long most) throws IOException {
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        return bytes;
    }

    static Refused tooLarge(long most) {
        return new Refused(
                "is larger than " + print(most), "raise the size limit, or split the file");
    }
}
