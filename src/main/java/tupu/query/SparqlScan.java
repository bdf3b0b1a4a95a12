package tupu.query;

/** Finds its way in SPARQL text by the characters that begin comments, strings and IRIs. */
final class SparqlScan {

    private static final String WHERE = "WHERE";

    private SparqlScan() {}

    /** Returns the offset of the brace behind the outermost WHERE; -1 where there is none. */
    static int patternStart(String sparql) {
        int depth = 0;
        boolean afterWhere = false;
        int i = 0;
        while (i < sparql.length()) {
            char c = sparql.charAt(i);
            if (c == '#' || c == '<' || c == '"' || c == '\'') {
                i = skip(sparql, i);
                continue;
            }
            if (c == '{') {
                if (depth == 0 && afterWhere) {
                    return i;
                }
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth == 0 && sparql.regionMatches(true, i, WHERE, 0, WHERE.length())) {
                afterWhere = true;
            }
            i++;
        }
        return -1;
    }

    private static int skip(String sparql, int begin) {
        char c = sparql.charAt(begin);
        if (c == '#') {
            return endOr(sparql, sparql.indexOf('\n', begin), 1);
        }
        if (c == '<') {
            int end = sparql.indexOf('>', begin);
            boolean iri = end > 0 && sparql.substring(begin, end).indexOf(' ') < 0;
            return iri ? end + 1 : begin + 1;
        }
        String quote = String.valueOf(c);
        String three = quote.repeat(3);
        boolean isLong = sparql.startsWith(three, begin);
        String close = isLong ? three : quote;
        int end = begin + close.length();
        while (end < sparql.length() && !sparql.startsWith(close, end)) {
            end += sparql.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(sparql.length(), end + close.length());
    }

    private static int endOr(String sparql, int found, int length) {
        return found < 0 ? sparql.length() : found + length;
    }
}
