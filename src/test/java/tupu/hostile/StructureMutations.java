package tupu.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils what a format is built of: tags, fields, entities, front matter, headers. */
final class StructureMutations {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w:]*)[^<>]*>");
    private static final Pattern ELEMENT =
            Pattern.compile("<([a-z][\\w:]*)[^<>]*>[^<>]*</\\1>", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("\"[^\"\\n]*\"(?=\\s*[,}\\]])");
    private static final Pattern HEADER = Pattern.compile("(?m)^[A-Z][\\w-]+: [^\\r\\n]*");

    private static final List<String> TAGS =
            List.of(
                    "div",
                    "p",
                    "span",
                    "b",
                    "a",
                    "font",
                    "table",
                    "tr",
                    "td",
                    "ul",
                    "li",
                    "form",
                    "select",
                    "option",
                    "svg",
                    "math",
                    "template",
                    "noscript",
                    "plaintext",
                    "title",
                    "textarea",
                    "iframe",
                    "object",
                    "blockquote",
                    "h1",
                    "script",
                    "style",
                    "pre",
                    "frameset",
                    "body",
                    "html",
                    "head",
                    "ruby",
                    "rt",
                    "details",
                    "item",
                    "entry",
                    "content",
                    "channel",
                    "link");

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "-1e999",
                    "[[]]",
                    "{\"name\":{\"name\":[]}}",
                    "\"\"",
                    "\"\\u0000\\ud800\"",
                    "[null,{},\"a\",1]",
                    "0123",
                    "'a'",
                    "NaN",
                    "\"\\x\"");

    private static final List<String> HEADERS =
            List.of(
                    "Content-Length: 99999999999999",
                    "Content-Length: -1",
                    "Content-Length: 10",
                    "Content-Type: text/html; charset=",
                    "Content-Type: " + "x".repeat(5_000),
                    "Content-Encoding: gzip",
                    "Content-Encoding: br",
                    "Transfer-Encoding: chunked",
                    "WARC-Type: revisit",
                    "WARC-Type: resource",
                    "WARC-Target-URI: javascript:alert(1)",
                    "WARC-Target-URI: http://[::1",
                    "WARC-Date: yesterday",
                    ": empty",
                    "X: " + "y".repeat(50_000));

    private static final List<String> FRONT =
            List.of(
                    "---\na: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\n---\n",
                    "---\ntitle: !!javax.script.ScriptEngineManager [a]\n---\n",
                    "---\n&a a: *a\n---\n",
                    "---\n? [a, {b: c}]\n: d\n---\n",
                    "---\ntitle: " + "[".repeat(40) + "\n---\n",
                    "---\ntitle: |\n" + "  a\n".repeat(5_000) + "---\n",
                    "---\ntitle: a\ntitle: b\n<<: {title: c}\n---\n",
                    "---\ndate: 2024-99-99\nauthor: {name: [1, {a: b}]}\n---\n",
                    "---\n" + "- ".repeat(3_000) + "a\n---\n");

    private static final List<String> DOCTYPES =
            List.of(
                    "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                    "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">",
                    "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>",
                    "<!DOCTYPE rss [<!ENTITY\txxe SYSTEM \"file:///etc/passwd\">]>",
                    "<?xml-stylesheet href=\"http://127.0.0.1:9/a.xsl\"?>",
                    "<?xml version=\"1.1\" encoding=\"UTF-7\"?>",
                    "<!DOCTYPE " + "a".repeat(20_000) + ">",
                    "<!DOCTYPE a [" + "<!ATTLIST a b CDATA #IMPLIED>".repeat(500) + "]>");

    private StructureMutations() {}

    static Map<String, Mutation> all() {
        Map<String, Mutation> all = new LinkedHashMap<>();
        all.put("other value", at(VALUE, (old, random) -> Poison.one(VALUES, random)));
        all.put("deep value", at(VALUE, (old, random) -> deepValue(random)));
        all.put("other header", at(HEADER, (old, random) -> Poison.one(HEADERS, random)));
        all.put("other tag", at(TAG, (old, random) -> "<" + Poison.one(TAGS, random) + ">"));
        all.put("lost tag", at(TAG, (old, random) -> ""));
        all.put("deep tags", at(TAG, (old, random) -> deepTags(random) + old));
        all.put("many attributes", at(TAG, (old, random) -> attributes(old, random)));
        all.put(
                "many elements",
                at(ELEMENT, (old, random) -> old.repeat(1 + random.nextInt(3_000))));
        all.put("crossed tags", at(ELEMENT, (old, random) -> crossed(random) + old));
        all.put(
                "front matter",
                TextMutations.text((text, random) -> Poison.one(FRONT, random) + text));
        all.put("doctype", TextMutations.text(StructureMutations::doctype));
        all.put("deep brackets", TextMutations.text((text, random) -> brackets(random) + text));
        all.put("many records", TextMutations.text(StructureMutations::records));
        all.put("in HTML", TextMutations.text((text, random) -> "<html><body><p>" + text + "</p>"));
        return all;
    }

    private interface Change {
        String of(String old, Random random);
    }

    private static Mutation at(Pattern place, Change change) {
        return TextMutations.text(
                (text, random) -> {
                    Matcher matcher = place.matcher(text);
                    int skip = random.nextInt(12);
                    boolean found = matcher.find();
                    for (int i = 0; i < skip && found; i++) {
                        int begin = matcher.start();
                        found = matcher.find();
                        if (!found) {
                            found = matcher.find(begin);
                            break;
                        }
                    }
                    return found
                            ? text.substring(0, matcher.start())
                                    + change.of(matcher.group(), random)
                                    + text.substring(matcher.end())
                            : text;
                });
    }

    private static int depth(Random random) {
        return 1 + random.nextInt(random.nextInt(10) == 0 ? 50_000 : 600);
    }

    private static String deepValue(Random random) {
        return Poison.one(List.of("[", "{\"a\":", "[{\"name\":"), random).repeat(depth(random))
                + "1";
    }

    private static String brackets(Random random) {
        return Poison.one(List.of("[", "{", "{\"items\":[", "> ", "- ", "(", "<"), random)
                .repeat(depth(random));
    }

    private static String deepTags(Random random) {
        String tag = "<" + Poison.one(TAGS, random) + ">";
        String second = random.nextBoolean() ? "" : "<" + Poison.one(TAGS, random) + ">";
        return (tag + second).repeat(depth(random));
    }

    private static String crossed(Random random) {
        return "<b><i><a href=x><p>".repeat(1 + random.nextInt(60))
                + "</b></i></a>".repeat(1 + random.nextInt(60));
    }

    private static String attributes(String tag, Random random) {
        Function<Integer, String> one =
                i -> " a%d=\"%s\"".formatted(i, Poison.CODE.get(i % 5).replace("\"", "&quot;"));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(3_000); i++) {
            many.append(one.apply(i));
        }
        return tag.substring(0, tag.length() - 1) + many + ">";
    }

    private static String doctype(String text, Random random) {
        String doctype = Poison.one(DOCTYPES, random);
        int behind = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return text.substring(0, behind) + doctype + text.substring(behind);
    }

    private static String records(String text, Random random) {
        int times = 1 + random.nextInt(40);
        return switch (random.nextInt(3)) {
            case 0 -> (text + "\n").repeat(times);
            case 1 ->
                    Packing.record(0, text, "text/html", "Content-Encoding: gzip\r\n")
                            .repeat(times);
            default -> "[" + (text + ",").repeat(times) + "]";
        };
    }
}
