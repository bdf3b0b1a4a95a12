package tupu.article;

import static java.util.Objects.requireNonNull;

/**
 * Where an article was read from.
 *
 * @param file the file as the user named it; {@code !entry} behind it inside an archive or feed
 * @param digest SHA-256 of the bytes of that file or entry
 * @param map leads from the body back to those bytes
 */
public record Origin(String file, String digest, SourceMap map) {

    public Origin {
        requireNonNull(file, "file");
        requireNonNull(digest, "digest");
        requireNonNull(map, "map");
    }

    /** Returns {@link #file} without folders, which belong to a machine and not to the article. */
    public String fileName() {
        int archive = file.indexOf('!');
        int end = archive < 0 ? file.length() : archive;
        int slash = Math.max(file.lastIndexOf('/', end), file.lastIndexOf('\\', end));
        return file.substring(slash + 1);
    }
}
