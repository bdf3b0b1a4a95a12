package tupu.language;

/**
 * A word that the segmentation is to know besides its own dictionary.
 *
 * @param text as it stands in folded text (see {@link Folding#fold})
 * @param tag its part of speech
 */
public record DictionaryWord(String text, String tag) {}
