package tupu.text;

/** Which of an article's two texts a {@link Span} points into. */
public enum Field {
    HEADLINE,
    BODY
}
