package tupu.extract.quotation;

import tupu.extract.Quotation;
import tupu.text.Span;

/** What is said: where it begins and ends, and how it is reported. */
final class Content {

    private static final String LEADING = "，,：:；;。、 \u3000\n“「『\"…—-•*>）)";
    private static final String TRAILING = "，,：:；;。、 \u3000\n”」』\"…";

    /**
     * Shorter words in quotation marks are a term that the reporter sets off, not speech. UTF-16
     * units.
     */
    private static final int SHORTEST_QUOTED_SPEECH = 8;

    private Content() {}

    /**
     * Takes off the marks and stops around it; an opening mark stays where its closing one is
     * inside.
     */
    static Span trimmed(FieldText field, int begin, int end) {
        String text = field.text();
        int from = begin;
        int address = text.indexOf("http", begin);
        int to = address > begin && address < end ? address : end;
        while (from < to
                && LEADING.indexOf(text.charAt(from)) >= 0
                && !opensTermInside(text, from, to)) {
            from++;
        }
        while (to > from
                && TRAILING.indexOf(text.charAt(to - 1)) >= 0
                && !closesTermInside(text, from, to)) {
            to--;
        }
        return field.span(from, Math.max(to, from + 1));
    }

    private static boolean opensTermInside(String text, int from, int to) {
        int kind = "“「『".indexOf(text.charAt(from));
        if (kind < 0) {
            return false;
        }
        int close = text.indexOf("”」』".charAt(kind), from);
        return close > 0 && close < to - 2 && close - from <= SHORTEST_QUOTED_SPEECH + 4;
    }

    private static boolean closesTermInside(String text, int from, int to) {
        int kind = "”」』".indexOf(text.charAt(to - 1));
        if (kind < 0) {
            return false;
        }
        int open = text.lastIndexOf("“「『".charAt(kind), to - 2);
        return open > from;
    }

    static Quotation.Mode mode(FieldText field, Span content) {
        int quoted = 0;
        int spoken = 0;
        for (QuoteMarks.Quoted mark : QuoteMarks.in(field.text())) {
            int begin = Math.max(mark.innerBegin(), content.begin());
            int end = Math.min(mark.innerEnd(), content.end());
            if (begin < end) {
                quoted += end - begin + 2;
                spoken +=
                        end - begin >= SHORTEST_QUOTED_SPEECH
                                        || mark.begin() <= content.begin()
                                                && mark.end() >= content.end()
                                ? end - begin + 2
                                : 0;
            }
        }
        if (spoken == 0) {
            return Quotation.Mode.INDIRECT;
        }
        return quoted >= content.length() - 3 ? Quotation.Mode.DIRECT : Quotation.Mode.MIXED;
    }
}
