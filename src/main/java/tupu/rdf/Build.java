package tupu.rdf;

import static java.util.Objects.requireNonNull;

import tupu.text.Digest;

/**
 * What a graph was made with; the same build makes the same graph of the same article.
 *
 * @param version the program's version: {@code 0.1.0}
 * @param options digest of the options that bear on the result
 * @param lexicon digest of the lexicon and the models
 */
public record Build(String version, String options, String lexicon) {

    private static final int DIGITS = 16;

    public Build {
        requireNonNull(version, "version");
        requireNonNull(options, "options");
        requireNonNull(lexicon, "lexicon");
    }

    /** The name of this build: the start of the digest of all three. */
    public String digest() {
        return Digest.sha256(version, options, lexicon).substring(0, DIGITS);
    }
}
