package tupu.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tupu.article.ArticleDraft.Trust;

/**
 * Reads what stands around a headline: {@code 2024-03-09 00:09:35来源:北京商报}, {@code 量子位 | 公众号
 * QbitAI}, {@code By Jane Doe}; and the first words of a text: {@code 新华社北京1月28日电}.
 */
final class Byline {

    private record Rule(String kind, Pattern pattern) {}

    private static final List<Rule> RULES =
            PatternFile.rows("byline.tsv", 2).stream()
                    .map(row -> new Rule(row.get(0), Pattern.compile(row.get(1))))
                    .toList();

    /** Known outlets that open a text: {@code 36氪获悉，}, {@code 钛媒体App 1月28日消息}. */
    private static final Pattern KNOWN_OUTLET =
            Pattern.compile(
                    "^[【\\[（(]?\\s*(?<outlet>"
                            + Outlets.names().stream()
                                    .sorted((a, b) -> b.length() - a.length())
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|"))
                            + ")\\s*(?:APP|App|客户端)?\\s*(?:\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*)?"
                            + "(?:[】\\])）]|获悉|獲悉|消息|讯|訊|电|電|了解到)");

    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

    private static final Pattern LONE_TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Names that only an outlet has. */
    private static final Pattern OUTLET =
            Pattern.compile("(?:社|网|網|报|報|之家|财经|財經|新闻|新聞|周刊|见闻|科技|在线)$");

    private static final int LONGEST = 160;
    private static final int LONGEST_WORD = 10;
    private static final int WORDS = 4;

    /** What may be left of a byline when all that was understood is taken out. */
    private static final int REST = 2;

    private static final int DATELINE = 60;

    private Byline() {}

    /**
     * Tells {@code draft} what the line {@code text} says.
     *
     * @return whether the line is a byline and nothing else
     */
    static boolean read(String text, ArticleDraft draft) {
        if (text.length() > LONGEST || text.matches("(?s).*[。！？]")) {
            return false;
        }
        String line = Prose.plainSpaces(text);
        StringBuilder rest = new StringBuilder(line);
        ArticleDraft found = new ArticleDraft(draft.zone());
        boolean dated = readDate(line, rest, found);
        boolean understood = dated;
        for (Rule rule : RULES) {
            if (rule.kind().equals("dateline")) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(rest);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    tell(rule.kind(), matcher, found);
                    blank(rest, matcher.start(), matcher.end());
                    understood = true;
                }
            }
        }
        List<String> left = words(LONE_TIME.matcher(rest).replaceAll(""));
        boolean all = left.stream().mapToInt(String::length).sum() <= REST;
        if (!understood || (!all && !(dated && isListOfWords(left, line, draft)))) {
            return false;
        }
        left.stream()
                .filter(word -> OUTLET.matcher(word).find() || Outlets.names().contains(word))
                .forEach(word -> found.publisher(Trust.BYLINE, word));
        found.tell(draft);
        return true;
    }

    private static List<String> words(String rest) {
        return WORD.matcher(rest).results().map(MatchResult::group).toList();
    }

    /** Below a headline, a few words beside a date: 北岸科技 / 顾北辰 / 2024-10-18 08:26 / 能源. */
    private static boolean isListOfWords(List<String> left, String line, ArticleDraft draft) {
        return draft.title().isPresent()
                && left.size() <= WORDS
                && left.stream().allMatch(word -> word.length() <= LONGEST_WORD)
                && !Prose.isProse(line);
    }

    private static boolean readDate(String line, StringBuilder rest, ArticleDraft found) {
        Optional<DateTexts.Found> date = DateTexts.find(line, found.zone());
        date.ifPresent(
                it -> {
                    found.published(Trust.BYLINE, it.date());
                    blank(rest, it.begin(), it.end());
                });
        return date.isPresent();
    }

    private static void tell(String kind, Matcher matcher, ArticleDraft found) {
        switch (kind) {
            case "source", "account" -> found.publisher(Trust.BYLINE, matcher.group(1));
            case "author" -> found.author(Trust.BYLINE, matcher.group(1));
            case "section" -> found.section(Trust.BYLINE, matcher.group(1));
            default -> {
                // noise says nothing
            }
        }
    }

    /** Reads the outlet's account out of a line that is not a byline: ⭐星标华尔街见闻，好内容不错过. */
    static void readAccount(String line, ArticleDraft draft) {
        String head = line.substring(Math.max(0, line.length() - LONGEST));
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(head);
            if (rule.kind().equals("account") && matcher.find()) {
                draft.publisher(Trust.BYLINE, matcher.group(1));
            }
        }
    }

    /** Reads outlet and day from the first words of an article. */
    static void readDateline(String text, ArticleDraft draft) {
        String head = text.substring(0, Math.min(DATELINE, text.length()));
        Optional<Matcher> dateline =
                RULES.stream()
                        .filter(rule -> rule.kind().equals("dateline"))
                        .map(rule -> rule.pattern().matcher(head))
                        .filter(Matcher::find)
                        .findFirst()
                        .or(() -> Optional.of(KNOWN_OUTLET.matcher(head)).filter(Matcher::find));
        dateline.ifPresent(
                matcher -> draft.publisher(Trust.DATELINE, matcher.group("outlet").strip()));
        Optional<LocalDate> inAddress =
                draft.url().flatMap(url -> DateTexts.inAddress(url.getRawPath()));
        Matcher day = MONTH_DAY.matcher(dateline.map(Matcher::group).orElse(""));
        if (day.find() && inAddress.isPresent()) {
            int month = Integer.parseInt(day.group(1));
            int year =
                    inAddress.get().getYear()
                            - (month > inAddress.get().getMonthValue() + 1 ? 1 : 0);
            DateTexts.day(year, month, Integer.parseInt(day.group(2)))
                    .map(PublicationDate::of)
                    .ifPresent(date -> draft.published(Trust.DATELINE, date));
        }
        inAddress.map(PublicationDate::of).ifPresent(date -> draft.published(Trust.ADDRESS, date));
    }

    private static void blank(StringBuilder text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            text.setCharAt(i, '|');
        }
    }
}
