package tupu.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes rows as RFC 4180 has them: CRLF between rows, quotes around what needs them. In a table
 * for spreadsheets, which run what begins with {@code =}, a {@code '} before such a cell makes it a
 * text.
 */
final class CsvWriter {

    private final Writer out;
    private boolean forSpreadsheets;

    CsvWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Marks the file as UTF-8 for spreadsheets that take it for something else otherwise. */
    void writeByteOrderMark() throws IOException {
        out.write('\uFEFF');
        forSpreadsheets = true;
    }

    void write(List<String> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String text = row.get(i);
            out.write(cell(forSpreadsheets && isFormula(text) ? "'" + text : text));
        }
        out.write("\r\n");
    }

    /** Hands the rows on; the stream below stays open. */
    void flush() throws IOException {
        out.flush();
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static String cell(String text) {
        boolean plain =
                text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                        && !text.startsWith(" ")
                        && !text.endsWith(" ");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
