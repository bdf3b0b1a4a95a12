package tupu.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what stands on a news page and is not the article: breadcrumbs, share bars, hot lists,
 * disclaimers, lists of references, and the words that a re-publisher splices into sentences. The
 * knowledge itself is {@code article/boilerplate.tsv}.
 */
final class Boilerplate {

    private enum Kind {
        LINE,
        END,
        LIST,
        TEASER,
        TAIL,
        INLINE,
        CAPTION,
        SITE,
        CLASS
    }

    private static final Map<Kind, List<Pattern>> RULES = rules();

    /** What a splice looks like, whoever's it is. */
    private static final Pattern SPLICED = Pattern.compile("(?:消息|讯|報道|报道|获悉|快讯)[，,：:]");

    /** Longer paragraphs are no label, no caption, no menu. */
    private static final int LONGEST = 400;

    private static final int TEASER = 18;

    private static final String SENTENCE_END = "。！？…”』」）)!?.~～⭐";

    private Boilerplate() {}

    /** Returns the blocks of the article itself; headline and byline are gone already. */
    static List<Block> clean(List<Block> page) {
        List<Block> kept = withoutLists(withoutEnd(withoutLines(page)));
        return withoutDanglingHeadings(withoutTeasers(kept));
    }

    /** Whether a paragraph, wherever it stands, is never part of an article. */
    static boolean isFurniture(String text) {
        return matches(Kind.LINE, text) || matches(Kind.TEASER, text);
    }

    static boolean isBox(String classOrId) {
        return matches(Kind.CLASS, classOrId.toLowerCase(Locale.ROOT));
    }

    private static List<Block> withoutLines(List<Block> page) {
        List<Block> kept = new ArrayList<>();
        for (Block block : page) {
            if (isLine(block.text())) {
                continue;
            }
            Passage words = trim(block.words());
            if (words.length() > 0 && !isLine(words.text())) {
                kept.add(block.with(words));
            }
        }
        return kept;
    }

    private static boolean isLine(String text) {
        return matches(Kind.LINE, text) || matches(Kind.CAPTION, text);
    }

    /** Takes out what is spliced into a paragraph and what is put behind its end. */
    private static Passage trim(Passage words) {
        Passage rest = words;
        for (Pattern inline : RULES.get(Kind.INLINE)) {
            rest = rest.without(inline);
        }
        for (Pattern tail : RULES.get(Kind.TAIL)) {
            Matcher matcher = tail.matcher(rest.text());
            while (matcher.find()) {
                if (isSentenceStart(rest.text(), matcher.start())) {
                    rest = rest.cut(0, matcher.start());
                    break;
                }
            }
        }
        return rest.strip();
    }

    private static boolean isSentenceStart(String text, int at) {
        int before = at;
        while (before > 0 && Passage.isSpace(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || SENTENCE_END.indexOf(text.charAt(before - 1)) >= 0;
    }

    /** Drops the first label that closes an article, and all behind it. */
    private static List<Block> withoutEnd(List<Block> page) {
        List<Block> kept = new ArrayList<>();
        boolean prose = false;
        for (Block block : page) {
            boolean end = beginsWith(Kind.END, block.text());
            if (end && prose) {
                break;
            }
            if (!end) {
                kept.add(block);
                prose |= block.isProse() && !block.text().endsWith("...");
            }
        }
        return kept;
    }

    /**
     * Drops labels such as 相关阅读 with the titles behind them, up to the next sentence or heading.
     */
    private static List<Block> withoutLists(List<Block> page) {
        List<Block> kept = new ArrayList<>();
        int i = 0;
        while (i < page.size()) {
            Block block = page.get(i++);
            if (!beginsWith(Kind.LIST, block.text())) {
                kept.add(block);
                continue;
            }
            while (i < page.size() && isListed(block, page.get(i))) {
                i++;
            }
        }
        return kept;
    }

    private static boolean isListed(Block label, Block next) {
        if (next.isHeading()) {
            return label.isHeading() && next.level() > label.level();
        }
        if (label.isHeading()) {
            return true;
        }
        return !next.isProse() || next.kind() == Block.Kind.ITEM || isReference(next.text());
    }

    /** A title with its source or day: 1. 新华网.《…》. [2025-03-26]. */
    private static boolean isReference(String text) {
        return text.matches("(?s)\\s*(?:\\[?\\d{1,2}[\\].、)]).{0,300}")
                || text.matches("(?s).{0,200}https?://\\S+\\s*")
                || text.matches("\\s*《[^》]{4,80}》.{0,60}");
    }

    /**
     * Drops summaries that only repeat the beginning of a later paragraph, with their label. What a
     * page shows twice is kept once, where it is longer.
     */
    private static List<Block> withoutTeasers(List<Block> page) {
        List<Block> kept = new ArrayList<>();
        List<String> folded = page.stream().map(block -> Prose.fold(block.text())).toList();
        int[] later = nextAlike(folded);
        for (int i = 0; i < page.size(); i++) {
            if (matches(Kind.TEASER, page.get(i).text())) {
                continue;
            }
            if (folded.get(i).length() < TEASER || !isRepeated(page, folded, i, later[i])) {
                kept.add(page.get(i));
            }
        }
        return kept;
    }

    /** Returns for each block the next one that begins alike; 0 where there is none. */
    private static int[] nextAlike(List<String> folded) {
        Map<String, Integer> next = new HashMap<>();
        int[] later = new int[folded.size()];
        for (int i = folded.size() - 1; i >= 0; i--) {
            if (folded.get(i).length() >= TEASER) {
                String begin = folded.get(i).substring(0, TEASER);
                later[i] = next.getOrDefault(begin, 0);
                next.put(begin, i);
            }
        }
        return later;
    }

    private static boolean isRepeated(List<Block> page, List<String> folded, int at, int later) {
        if (later == 0) {
            return false;
        }
        boolean labelled = at > 0 && matches(Kind.TEASER, page.get(at - 1).text());
        String text = page.get(at).text();
        boolean cutOff = text.endsWith("...") || text.endsWith("…");
        return labelled || cutOff || folded.get(later).startsWith(folded.get(at));
    }

    /** Drops what stands behind the last sentence: a heading whose section is on the next page. */
    private static List<Block> withoutDanglingHeadings(List<Block> page) {
        int end = page.size();
        while (end > 1
                && isLabel(page.get(end - 1))
                && (page.get(end - 1).isHeading() || page.get(end - 2).isProse())) {
            end--;
        }
        return page.subList(0, end);
    }

    private static boolean isLabel(Block block) {
        return block.isHeading()
                || (block.kind() == Block.Kind.PARAGRAPH
                        && block.text().length() <= 30
                        && !Prose.endsLikeASentence(block.text()));
    }

    /**
     * Takes out the words that a site other than the publisher splices into sentences: {@code
     * 如果遭开源，融易新媒体消息，国内将能很快赶上}.
     *
     * @param page everything that the page shows, where the site names itself
     */
    static List<Block> withoutSplices(
            List<Block> body, Collection<String> page, Optional<String> publisher) {
        if (body.stream().noneMatch(block -> SPLICED.matcher(block.text()).find())) {
            return body;
        }
        Set<String> sites = new HashSet<>();
        for (String line : page) {
            for (Pattern site : RULES.get(Kind.SITE)) {
                Matcher matcher = site.matcher(line.substring(0, Math.min(LONGEST, line.length())));
                while (matcher.find()) {
                    sites.add(matcher.group(1));
                }
            }
        }
        publisher.ifPresent(sites::remove);
        List<Block> kept = body;
        for (String site : sites.stream().sorted().toList()) {
            Pattern splice =
                    Pattern.compile(
                            "(?:(?<=[，,、；;])|(?<=[。！？])|^)\\s*"
                                    + Pattern.quote(site)
                                    + "\\s*(?:消息|讯|報道|报道|获悉|快讯)[，,：:]");
            kept =
                    kept.stream()
                            .map(block -> block.with(block.words().without(splice).strip()))
                            .toList();
        }
        return kept;
    }

    private static boolean matches(Kind kind, String text) {
        return applies(kind, text, Matcher::matches);
    }

    private static boolean beginsWith(Kind kind, String text) {
        return applies(kind, text, Matcher::lookingAt);
    }

    private static boolean applies(Kind kind, String text, Predicate<Matcher> how) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = Prose.plainSpaces(text);
        return RULES.get(kind).stream().anyMatch(rule -> how.test(rule.matcher(plain)));
    }

    private static Map<Kind, List<Pattern>> rules() {
        Map<Kind, List<Pattern>> rules = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            rules.put(kind, new ArrayList<>());
        }
        for (List<String> row : PatternFile.rows("boilerplate.tsv", 2)) {
            rules.get(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)))
                    .add(Pattern.compile(row.get(1)));
        }
        return rules;
    }
}
