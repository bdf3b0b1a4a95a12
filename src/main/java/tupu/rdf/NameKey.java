package tupu.rdf;

import tupu.language.Folding;

/**
 * By what a name is looked up: the same key that tells entities apart, so that whoever reads the
 * store finds a name in any script, case, width or spacing. {@code Ｎvidia}, {@code NVIDIA} → {@code
 * nvidia}; {@code 輝達} → {@code 辉达}.
 */
public final class NameKey {

    private NameKey() {}

    /** Returns the key of {@code name}. */
    public static String of(String name) {
        return Folding.key(name);
    }

    /** Folds letter by letter: the result is as long as {@code text}. */
    public static String fold(String text) {
        return Folding.fold(text);
    }
}
