package tupu.article;

/** Finds the letters of a decoded text in the source that they were decoded from. */
final class Aligned {

    private static final int LONGEST_ENTITY = 32;

    private Aligned() {}

    /**
     * Appends {@code literal}, which was decoded from {@code source} between {@code begin} and
     * {@code end}: letter for letter but for escapes ({@code \~}) and entities (such as that of the
     * ampersand). A letter that is not found is {@link Passage#MADE}.
     *
     * @param shift added to every place
     */
    static void append(
            Passage.Builder words, String literal, String source, int begin, int end, int shift) {
        int at = begin;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            int found = begin < 0 ? -1 : find(c, source, at, end);
            words.append(c, found < 0 ? Passage.MADE : shift + found);
            if (found >= 0) {
                at = found + 1;
            } else if (begin >= 0) {
                at = behindEntity(source, at, end);
            }
        }
    }

    private static int find(char c, String source, int at, int end) {
        int last = Math.min(end, at + 4);
        for (int i = at; i < last; i++) {
            if (source.charAt(i) == c && !(c == '&' && isEntity(source, i, end))) {
                return i;
            }
            if (source.charAt(i) == '&') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isEntity(String source, int at, int end) {
        int last = Math.min(end, at + LONGEST_ENTITY);
        int semicolon = at + 1;
        while (semicolon < last && source.charAt(semicolon) != ';') {
            semicolon++;
        }
        return semicolon > at + 1
                && semicolon < last
                && source.substring(at + 1, semicolon).matches("#?\\w+");
    }

    private static int behindEntity(String source, int at, int end) {
        return at < end && source.charAt(at) == '&' && isEntity(source, at, end)
                ? source.indexOf(';', at) + 1
                : at;
    }
}
