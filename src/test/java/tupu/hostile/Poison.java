package tupu.hostile;

import java.util.List;
import java.util.Random;

/** Words, letters and numbers that readers and writers have stumbled over. */
final class Poison {

    /** The graph that an article would write if anything of it were ever executed. */
    static final String STOLEN = "urn:stolen";

    /** Each would do something where it is pasted into HTML, SPARQL, RDF, CSV or a template. */
    static final List<String> CODE =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "</script><svg/onload=alert(1)>",
                    "\"><iframe src=javascript:alert(1)></iframe>",
                    "javascript:alert(1)",
                    "\" } ; INSERT DATA { GRAPH <urn:stolen> { <urn:a> <urn:b> <urn:c> } } #",
                    "'} . ?s ?p ?o } ; DROP ALL ; #",
                    "\"\"\" . <urn:stolen> <urn:b> \"\"\"",
                    "> <urn:stolen> <urn:b> <urn:c> . #",
                    "SERVICE <http://127.0.0.1:9/> { ?s ?p ?o }",
                    "\\u0022 . <urn:stolen> <urn:b> <urn:c> .",
                    "=cmd|' /C calc'!A0",
                    "+HYPERLINK(\"http://127.0.0.1:9\")",
                    "@SUM(1+1)*cmd|' /C calc'!A0",
                    "${jndi:ldap://127.0.0.1:9/a}",
                    "{{7*7}}",
                    "%s%n%99999999d",
                    "]]>",
                    "<!--",
                    "<![CDATA[",
                    "&xxe;",
                    "-- \r\nSet-Cookie: a=b",
                    "../../../../etc/passwd",
                    "file:///etc/passwd",
                    "\u001b[2J\u001b]0;owned\u0007");

    /** Letters that nobody sees, that turn the text round, or that are no letters. */
    static final List<String> LETTERS =
            List.of(
                    "\u0000",
                    "\u0007",
                    "\u001b",
                    "\u007f",
                    "\u0085",
                    "\u00ad",
                    "\u061c",
                    "\u180e",
                    "\u200b",
                    "\u200d",
                    "\u200e",
                    "\u2028",
                    "\u202e",
                    "\u2066",
                    "\u2069",
                    "\u3000",
                    "\ufdfa",
                    "\ufeff",
                    "\ufff9",
                    "\ufffe",
                    "\uffff",
                    "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                    "\ud800\udc00",
                    "\udb40\udc41",
                    "\udbff\udfff",
                    "e" + "\u0301".repeat(300),
                    "ﷺ".repeat(50),
                    "𠮷",
                    "ＡＩ１２３",
                    "İıſK");

    static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-1",
                    "2147483648",
                    "9223372036854775808",
                    "99999999999999999999999999999999",
                    "1e999999999",
                    "1E+2147483647",
                    "-0.0000000000000000000000001",
                    "0x7fffffff",
                    "NaN",
                    "１２３",
                    "一亿亿亿亿亿亿亿",
                    "3.14.15.92",
                    "1,2,3,4,5",
                    "9".repeat(5000));

    static final List<String> DATES =
            List.of(
                    "2024-02-30",
                    "0000-00-00",
                    "2024年13月41日",
                    "9999-12-31T23:59:59+18:00",
                    "2024-03-09T25:61:61+99:99",
                    "-999999999-01-01",
                    "+292278994-08-17T07:12:55Z",
                    "1e10",
                    "1709942400000000",
                    "Sat, 32 Foo 2024 99:99:99 XYZ",
                    "2024-03-09 24:00:00",
                    "二〇二四年三十月",
                    "2024 年 3 月 9 日".repeat(40),
                    "今天".repeat(500));

    /** Units that are repeated to a long line without a break. */
    static final List<String> RUNS =
            List.of(
                    "长", "a", "9", " ", "\t", "。", "“", "”", "「", "（", "（《", "、", "-", ".", "#",
                    "*", "_", "`", "[", "](", "![", "<", "&", "&amp", "年", "亿", "2024年", "记者",
                    "说：“", "“”", "> ", "1. ", "| ", "=", "—", "\u0301", "\u200d", "😀", "CEO", "A.",
                    "http://", "@", "%", "来源：", "\\", "\"", "'", "\r", "\n\n", "---\n", "|-|-|\n");

    private Poison() {}

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** A run of one unit; mostly some thousand letters, now and then a million. */
    static String run(Random random) {
        int most =
                switch (random.nextInt(40)) {
                    case 0 -> 1_000_000;
                    case 1, 2, 3 -> 100_000;
                    default -> 5_000;
                };
        String unit = one(RUNS, random);
        return unit.repeat(1 + random.nextInt(most) / unit.length());
    }
}
