package tupu.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Makes literals in the one spelling that the store gives back: it rewrites {@code 0.90} to {@code
 * 0.9} and {@code 18} to {@code 18.0}, and could not find again what it was given otherwise.
 */
final class Literals {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final int CONFIDENCE_DIGITS = 4;

    private Literals() {}

    /**
     * A text without a language. Characters that no RDF/XML file can hold (control characters, lone
     * surrogates) become U+FFFD, one for one, so that offsets hold.
     */
    static Node text(String text) {
        return NodeFactory.createLiteralString(printable(text));
    }

    /** A text in a language; without one where {@code language} is no language tag. */
    static Node text(String text, String language) {
        return LANGUAGE.matcher(language).matches()
                ? NodeFactory.createLiteralLang(printable(text), language)
                : text(text);
    }

    static Node decimal(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        String canonical = plain.contains(".") ? plain : plain + ".0";
        return NodeFactory.createLiteralDT(canonical, XSDDatatype.XSDdecimal);
    }

    /** A number from 0 to 1, rounded to four digits. */
    static Node confidence(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("No confidence: %s".formatted(confidence));
        }
        double rounded =
                BigDecimal.valueOf(confidence)
                        .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
                        .doubleValue();
        return NodeValue.makeDouble(rounded).asNode();
    }

    static Node index(int offset) {
        return NodeFactory.createLiteralDT(
                Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isXmlAt(text, i)) {
                return replaceUnprintable(text);
            }
        }
        return text;
    }

    private static String replaceUnprintable(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isXmlAt(text, i)) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }

    /** Whether XML 1.0 allows the UTF-16 unit at {@code i}, as half of a pair or by itself. */
    private static boolean isXmlAt(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
    }
}
