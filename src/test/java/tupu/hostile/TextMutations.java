package tupu.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils the text of a file: its words, numbers, dates, its encoding. */
final class TextMutations {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:[T ][\\d:+ ]+)?|\\d{1,2}月\\d{1,2}日|Sat, [^<]+");
    private static final Pattern DELIMITER = Pattern.compile("[\"<>{}\\[\\],:;/=&-]");
    private static final Pattern LINE = Pattern.compile("(?m)^.*$");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,6}|[A-Za-z]{3,}");
    private static final Pattern CHARSET = Pattern.compile("(?i)(?:charset|encoding)=\"?[\\w-]+");

    private static final List<String> CHARSETS =
            List.of(
                    "GB18030",
                    "Big5",
                    "UTF-16",
                    "UTF-16LE",
                    "UTF-16BE",
                    "UTF-32",
                    "ISO-8859-1",
                    "windows-1252",
                    "EUC-JP",
                    "Shift_JIS",
                    "ISO-2022-JP",
                    "EUC-KR",
                    "UTF-8");

    private static final List<String> DECLARED =
            List.of(
                    "utf-7",
                    "x-user-defined",
                    "iso-2022-cn",
                    "utf-32",
                    "gb2312",
                    "big5",
                    "utf-16",
                    "ibm037",
                    "replacement",
                    "-",
                    "国标",
                    "x".repeat(300),
                    "us-ascii",
                    "");

    private TextMutations() {}

    static Map<String, Mutation> all() {
        Map<String, Mutation> all = new LinkedHashMap<>();
        all.put("huge number", at(NUMBER, random -> Poison.one(Poison.NUMBERS, random)));
        all.put("broken date", at(DATE, random -> Poison.one(Poison.DATES, random)));
        all.put("lost delimiter", at(DELIMITER, random -> ""));
        all.put(
                "doubled delimiter",
                at(DELIMITER, random -> "\"\"<>{[".substring(random.nextInt(5))));
        all.put("code", at(WORD, random -> Poison.one(Poison.CODE, random)));
        all.put("code for a line", at(LINE, random -> Poison.one(Poison.CODE, random)));
        all.put("odd letter", inside(random -> Poison.one(Poison.LETTERS, random)));
        all.put("odd letters", everywhere(random -> Poison.one(Poison.LETTERS, random)));
        all.put(
                "lone surrogate",
                inside(random -> "\\ud" + "89ab".charAt(random.nextInt(4)) + "3d"));
        all.put("number of a letter", inside(TextMutations::reference));
        all.put("long run", inside(Poison::run));
        all.put("run for a word", at(WORD, Poison::run));
        all.put("no line ends", text((text, random) -> text.replace("\n", "")));
        all.put(
                "other line ends",
                text((text, random) -> text.replace("\n", random.nextBoolean() ? "\r" : "\u2028")));
        all.put("charset lie", text(TextMutations::lie));
        all.put("other bytes", TextMutations::encode);
        all.put("shuffled lines", text(TextMutations::shuffle));
        return all;
    }

    /** A text in UTF-8 changed as a text; other files as if each byte were a letter. */
    static Mutation text(BiFunction<String, Random, String> change) {
        return (file, random) -> {
            String text = new String(file, StandardCharsets.UTF_8);
            boolean whole = !text.contains("\uFFFD");
            Charset charset = whole ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            String changed = change.apply(new String(file, charset), random);
            return ByteMutations.join(changed.getBytes(charset));
        };
    }

    private static Mutation at(Pattern place, Function<Random, String> other) {
        return text(
                (text, random) -> {
                    List<int[]> places = new ArrayList<>();
                    Matcher matcher = place.matcher(text);
                    while (matcher.find() && places.size() < 2_000) {
                        places.add(new int[] {matcher.start(), matcher.end()});
                    }
                    if (places.isEmpty()) {
                        return text;
                    }
                    int[] chosen = Poison.one(places, random);
                    return text.substring(0, chosen[0])
                            + other.apply(random)
                            + text.substring(chosen[1]);
                });
    }

    private static Mutation inside(Function<Random, String> more) {
        return text(
                (text, random) -> {
                    int at = random.nextInt(text.length() + 1);
                    return text.substring(0, at) + more.apply(random) + text.substring(at);
                });
    }

    private static Mutation everywhere(Function<Random, String> more) {
        return text(
                (text, random) -> {
                    StringBuilder spoiled = new StringBuilder();
                    int step = 1 + random.nextInt(40);
                    for (int i = 0; i < text.length(); i++) {
                        spoiled.append(text.charAt(i));
                        spoiled.append(i % step == 0 ? more.apply(random) : "");
                    }
                    return spoiled.toString();
                });
    }

    private static String reference(Random random) {
        int letter = Poison.one(Poison.LETTERS, random).codePointAt(0);
        return switch (random.nextInt(6)) {
            case 0 -> "&#xD800;";
            case 1 -> "&#99999999999;";
            case 2 -> "\\u%04x".formatted(letter & 0xFFFF);
            default -> "&#x%X;".formatted(letter);
        };
    }

    private static String lie(String text, Random random) {
        String declared = Poison.one(DECLARED, random);
        Matcher charset = CHARSET.matcher(text);
        return charset.find()
                ? charset.replaceFirst(
                        Matcher.quoteReplacement("charset=\"%s\"".formatted(declared)))
                : "<meta charset=\"%s\">%s".formatted(declared, text);
    }

    private static byte[] encode(byte[] file, Random random) {
        String text = new String(file, StandardCharsets.UTF_8);
        return ByteMutations.join(text.getBytes(Charset.forName(Poison.one(CHARSETS, random))));
    }

    private static String shuffle(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }
}
