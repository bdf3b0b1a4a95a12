package tupu.article;

import java.io.InputStream;

/**
 * One input on its way in.
 *
 * @param name what messages call it: the file as the user named it, {@code !entry} behind it
 * @param path what its ending is told from; without {@code .gz} once that is unpacked
 * @param depth how many archives it lies in
 */
record Input(
        String name,
        String path,
        InputStream bytes,
        PageReader.Hint hint,
        int depth,
        Budget budget) {

    Input unpacked(InputStream inflated) {
        String inner = path.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
        return new Input(name, inner, inflated, hint, depth + 1, budget);
    }

    Input entry(String entry, InputStream in) {
        return new Input(name + "!" + entry, entry, in, hint, depth + 1, budget);
    }
}
