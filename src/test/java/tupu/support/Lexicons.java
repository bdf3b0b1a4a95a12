package tupu.support;

import tupu.lexicon.OntologyFiles;
import tupu.pipeline.Extraction;

/** The built-in lexicon, loaded once for all tests. */
public final class Lexicons {

    private static final Extraction EXTRACTION = Extraction.with(OntologyFiles.builtIn());

    private Lexicons() {}

    public static Extraction extraction() {
        return EXTRACTION;
    }
}
