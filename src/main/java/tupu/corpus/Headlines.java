package tupu.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tupu.article.Article;

/** The marks inside the headlines of a file, which may hold a headline more than once. */
final class Headlines {

    /** A shorter headline could stand inside a body by chance. UTF-16 units. */
    private static final int SHORTEST = 8;

    private static final String BLANK = "[ \\u3000\\u00A0]";
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final MarkedText rest;
    private final Map<String, MarkedText> headlines = new HashMap<>();

    Headlines(MarkedText file, List<Article> articles) {
        Set<Mark> inHeadlines = new HashSet<>();
        for (Article article : articles) {
            String headline = article.headline();
            Matcher places = pattern(headline).matcher(file.text());
            while (places.find()) {
                int begin = places.start();
                int end = places.end();
                MarkedText marked = file.part(begin, end);
                if (!marked.marks().isEmpty() && standIn(headline, marked.marks())) {
                    headlines.putIfAbsent(headline, new MarkedText(headline, marked.marks()));
                    file.marks().stream()
                            .filter(mark -> begin <= mark.begin() && mark.end() <= end)
                            .forEach(inHeadlines::add);
                }
            }
        }
        this.rest = file.only(mark -> !inHeadlines.contains(mark));
    }

    /** The file without the marks in its headlines. */
    MarkedText rest() {
        return rest;
    }

    /** An article's headline with its marks. */
    MarkedText of(Article article) {
        return headlines.getOrDefault(
                article.headline(), new MarkedText(article.headline(), List.of()));
    }

    private static boolean standIn(String headline, List<Mark> marks) {
        return marks.stream().allMatch(mark -> headline.startsWith(mark.words(), mark.begin()));
    }

    /** A headline as it stands in its file, where a blank may be a wide one. */
    private static Pattern pattern(String headline) {
        if (headline.length() < SHORTEST) {
            return NOTHING;
        }
        return Pattern.compile(
                Stream.of(headline.split(" "))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(BLANK)));
    }
}
