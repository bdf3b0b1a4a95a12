package tupu.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an input is: told by its content first, by the ending of its name second. */
enum Format {
    GZIP,
    ZIP,
    WARC,
    JSON,
    JSON_LINES,
    FEED,
    HTML,
    MARKDOWN,
    TEXT;

    private static final Map<String, String> BINARIES = new LinkedHashMap<>();

    static {
        BINARIES.put("25504446", "a PDF");
        BINARIES.put("89504e47", "a PNG picture");
        BINARIES.put("ffd8ff", "a JPEG picture");
        BINARIES.put("47494638", "a GIF picture");
        BINARIES.put("52494646", "a sound, film or WebP picture");
        BINARIES.put("494433", "an MP3 sound");
        BINARIES.put("d0cf11e0", "an old Office document");
        BINARIES.put("377abcaf", "a 7z archive");
        BINARIES.put("526172211a", "a RAR archive");
        BINARIES.put("fd377a585a", "an xz archive");
        BINARIES.put("425a68", "a bzip2 archive");
        BINARIES.put("28b52ffd", "a zstd archive");
        BINARIES.put("7f454c46", "a program");
        BINARIES.put("cafebabe", "a Java class");
        BINARIES.put("53514c697465", "a SQLite database");
    }

    private static final Pattern HTML_START =
            Pattern.compile(
                    "(?i)(?:\\s++|<!--[^>]{0,2000}-->|<\\?xml[^>]{0,200}\\?>)*+<(?:!doctype\\s+html|html|head|body|meta|title|div|article|main|section|p|h1|table|script|link)[\\s>/]");

    private static final Pattern FEED_START =
            Pattern.compile(
                    "(?is)\\s*(?:<\\?xml[^>]{0,200}\\?>)?(?:\\s++|<!--.{0,2000}?-->|<\\?.{0,400}?\\?>|<!DOCTYPE(?:[^>\\[]++|\\[.{0,2000}?\\])*+>)*+<(?:rss|feed|rdf:RDF)[\\s>]");

    private static final Pattern FRONT_MATTER = Pattern.compile("\\s*---[ \\t]*\\n");

    private static final String[] ENDINGS = {
        ".txt",
        ".text",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".xhtml",
        ".shtml",
        ".json",
        ".jsonl",
        ".ndjson",
        ".jl",
        ".xml",
        ".rss",
        ".atom",
        ".rdf",
        ".feed",
        ".warc",
        ".zip"
    };

    private static final int HEAD = 8192;

    private static final double GARBAGE = 0.05;

    static boolean beginsAsHtml(String text, int from) {
        return HTML_START
                .matcher(text)
                .region(from, Math.min(text.length(), from + HEAD))
                .lookingAt();
    }

    static boolean beginsAsFeed(String text) {
        return FEED_START.matcher(text).region(0, Math.min(text.length(), HEAD)).lookingAt();
    }

    static boolean beginsAsFrontMatter(String text, int from) {
        return FRONT_MATTER.matcher(text).region(from, text.length()).lookingAt();
    }

    /** Whether a file in a folder or an archive may hold articles; others are passed over. */
    static boolean isArticleFile(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return !name.startsWith(".")
                && !path.contains("__MACOSX/")
                && endsWith(name.replaceFirst("(?i)\\.gz$", ""), ENDINGS);
    }

    /** Tells what an input is from its path and its first bytes. */
    static Format of(String path, byte[] head) {
        if (startsWith(head, "1f8b")) {
            return GZIP;
        }
        if (startsWith(head, "504b0304") || startsWith(head, "504b0506")) {
            return ZIP;
        }
        if (startsWith(
                head, HexFormat.of().formatHex("WARC/".getBytes(StandardCharsets.US_ASCII)))) {
            return WARC;
        }
        if (endsWith(path, ".jsonl", ".ndjson", ".jl")) {
            return JSON_LINES;
        }
        Optional<String> declared = HtmlPage.declaredCharset(latin(head));
        String text = new String(head, TextDecoder.charset(head, declared)).replace("\uFEFF", "");
        if (beginsAsFeed(text)) {
            return FEED;
        }
        String start = text.stripLeading();
        boolean json =
                start.matches("(?s)\\{\\s*(?:\".*|\\}.*)|\\[\\s*(?:[{\\]].*)")
                        || (endsWith(path, ".json") && !start.isEmpty());
        if (json) {
            return start.matches("(?s)\\{[^\\n]*\\}\\s*\\n\\s*\\{.*") ? JSON_LINES : JSON;
        }
        return TEXT;
    }

    private static boolean startsWith(byte[] head, String hex) {
        return HexFormat.of().formatHex(head, 0, Math.min(8, head.length)).startsWith(hex);
    }

    /** Tells the kinds of single pages apart. */
    static Format ofText(String name, String text, PageReader.Hint hint) {
        if (beginsAsHtml(text, 0)) {
            return HTML;
        }
        boolean html =
                endsWith(name, ".html", ".htm", ".xhtml", ".shtml")
                        || hint.mediaType().filter(it -> it.contains("html")).isPresent();
        if (html && text.indexOf('<') >= 0) {
            return HTML;
        }
        return endsWith(name, ".md", ".markdown") ? MARKDOWN : TEXT;
    }

    static boolean endsWith(String name, String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(lower::endsWith);
    }

    /** Returns the beginning of {@code bytes}, a letter a byte. */
    static String latin(byte[] bytes) {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }

    static void refuseBinary(byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            throw new Refused("is empty", "give a file with text");
        }
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        for (Map.Entry<String, String> binary : BINARIES.entrySet()) {
            if (head.startsWith(binary.getKey())) {
                throw new Refused(
                        "is " + binary.getValue() + ", not text",
                        "give text, HTML, Markdown, JSON, a feed, WARC, .gz or .zip");
            }
        }
    }

    private static boolean isGarbage(char c) {
        int type = Character.getType(c);
        return c == '\uFFFD'
                || (c >= 0x80 && c < 0xA0)
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }

    /** Refuses what decodes to letters that no text has. */
    static void refuseGarbage(String text) throws Refused {
        int bad = 0;
        int length = Math.min(text.length(), HEAD);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            bad += isGarbage(c) ? 1 : 0;
        }
        if (bad > GARBAGE * length) {
            throw new Refused(
                    "is not text in any known encoding", "save it as UTF-8, or leave it out");
        }
        if (text.isBlank()) {
            throw new Refused("holds no text", "give a file with text");
        }
    }
}
