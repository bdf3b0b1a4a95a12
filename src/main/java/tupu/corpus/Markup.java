package tupu.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Parses the mark-up of the corpus:
 *
 * <pre>
 * span  := "〔" words "|" kind [ "=" name ] { ";" key "=" value } "〕"
 * words := text with spans inside it
 * </pre>
 *
 * {@code 〔周|人物=周鸿祎〕说} becomes {@code 周说} with one mark. The parser goes on after a mistake, so that
 * an author sees all of them at once.
 */
public final class Markup {

    private static final char OPEN = '〔';
    private static final char CLOSE = '〕';
    private static final String SHAPE = "write 〔words|kind;key=value〕";

    private final String file;
    private final String source;
    private final StringBuilder plain = new StringBuilder();
    private final Deque<Opened> open = new ArrayDeque<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    /** A text with what is wrong in its mark-up. */
    public record Parsed(MarkedText text, List<Diagnostic> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /** A mark that has begun and not ended, and the last {@code |} since then. */
    private static final class Opened {
        private final int begin;
        private final int line;
        private final int column;
        private int barInSource = -1;
        private int barInPlain = -1;

        Opened(int begin, int line, int column) {
            this.begin = begin;
            this.line = line;
            this.column = column;
        }
    }

    private Markup(String file, String source) {
        this.file = file;
        this.source = source;
    }

    /**
     * Parses a marked text, mistakes and all.
     *
     * @param file names the text in messages
     */
    public static Parsed parse(String file, String marked) {
        return new Markup(file, marked).parse();
    }

    /** Parses a marked text that must be right; the exception names the first mistake. */
    public static MarkedText read(String file, String marked) {
        Parsed parsed = parse(file, marked);
        if (!parsed.problems().isEmpty()) {
            throw new InputException(parsed.problems().get(0));
        }
        return parsed.text();
    }

    /**
     * Returns a whole file's text, of any format, without the mark-up: the article as its outlet
     * published it.
     */
    public static String strip(String file, String marked) {
        return read(file, marked).text();
    }

    private Parsed parse() {
        for (int i = 0; i < source.length(); ) {
            int codePoint = source.codePointAt(i);
            step(i, codePoint);
            advance(codePoint);
            i += Character.charCount(codePoint);
        }
        open.forEach(
                opened -> problem(opened, "a mark opens and never ends", "close it with " + CLOSE));
        marks.sort(
                Comparator.comparingInt(Mark::begin)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed())
                        .thenComparingInt(Mark::line)
                        .thenComparingInt(Mark::column));
        problems.sort(
                Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column));
        return new Parsed(new MarkedText(plain.toString(), marks), problems);
    }

    private void step(int at, int codePoint) {
        switch (codePoint) {
            case OPEN -> open.push(new Opened(plain.length(), line, column));
            case CLOSE -> close(at);
            default -> {
                if (codePoint == '|' && !open.isEmpty()) {
                    open.peek().barInSource = at;
                    open.peek().barInPlain = plain.length();
                }
                plain.appendCodePoint(codePoint);
            }
        }
    }

    private void close(int at) {
        if (open.isEmpty()) {
            problems.add(
                    new Diagnostic(
                            file, line, column, "a mark ends that never opened", "open it with 〔"));
            return;
        }
        Opened opened = open.pop();
        if (opened.barInSource < 0) {
            problem(
                    opened,
                    "“%s” is marked as nothing".formatted(plain.substring(opened.begin)),
                    SHAPE);
            return;
        }
        plain.setLength(opened.barInPlain);
        String tail = source.substring(opened.barInSource + 1, at);
        if (tail.indexOf(OPEN) >= 0) {
            marks.removeIf(mark -> mark.end() > plain.length());
            problem(opened, "a mark stands inside another's keys", "mark words only");
        } else if (opened.begin == plain.length()) {
            problem(opened, "a mark has no words", SHAPE);
        } else {
            mark(opened, tail);
        }
    }

    private void mark(Opened opened, String tail) {
        String words = plain.substring(opened.begin);
        String[] parts = tail.split(";", -1);
        String[] head = parts[0].split("=", 2);
        Optional<MarkKind> kind = MarkKind.of(head[0].strip());
        if (kind.isEmpty()) {
            problem(
                    opened,
                    "“%s” is marked as “%s”, which is no kind".formatted(words, head[0].strip()),
                    "kinds are " + MarkKind.labels());
            return;
        }
        if (kind.get() != MarkKind.QUOTATION && words.indexOf('\n') >= 0) {
            problem(
                    opened,
                    "a mark of kind %s reaches over the end of a paragraph"
                            .formatted(kind.get().label()),
                    "only 引语 may; is a 〕 missing?");
            return;
        }
        Optional<String> name =
                head.length == 2 ? Optional.of(head[1].strip()) : Optional.<String>empty();
        if (name.filter(text -> text.isEmpty() || !kind.get().takesName()).isPresent()) {
            problem(
                    opened,
                    "“%s” has nothing to put behind the kind's =".formatted(words),
                    "leave the = out, or give a name or a time its value");
            return;
        }
        marks.add(
                new Mark(
                        kind.get(),
                        opened.begin,
                        plain.length(),
                        words,
                        name,
                        values(opened, words, parts),
                        opened.line,
                        opened.column));
    }

    private Map<String, String> values(Opened opened, String words, String[] parts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            String key = pair[0].strip();
            if (pair.length < 2 || key.isEmpty() || pair[1].isBlank()) {
                problem(
                        opened,
                        "“%s” has “%s” where a key and its value belong".formatted(words, parts[i]),
                        SHAPE);
            } else if (values.putIfAbsent(key, pair[1].strip()) != null) {
                problem(
                        opened,
                        "“%s” has the key “%s” twice".formatted(words, key),
                        "join the values by +");
            }
        }
        return values;
    }

    private void advance(int codePoint) {
        if (codePoint == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    private void problem(Opened opened, String message, String cure) {
        problems.add(new Diagnostic(file, opened.line, opened.column, message, cure));
    }
}
