package tupu.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows as RFC 4180 has them: CRLF between rows, quotes around what needs them. */
final class CsvWriter {

    private final Writer out;

    CsvWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Marks the file as UTF-8 for spreadsheets that take it for something else otherwise. */
    void writeByteOrderMark() throws IOException {
        out.write('\uFEFF');
    }

    void write(List<String> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cell(row.get(i)));
        }
        out.write("\r\n");
    }

    /** Hands the rows on; the stream below stays open. */
    void flush() throws IOException {
        out.flush();
    }

    private static String cell(String text) {
        boolean plain =
                text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                        && !text.startsWith(" ")
                        && !text.endsWith(" ");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
