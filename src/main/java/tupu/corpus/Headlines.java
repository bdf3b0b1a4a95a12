package tupu.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.article.Article;

/** The marks inside the headlines of a file, which may hold a headline more than once. */
final class Headlines {

    /** A shorter headline could stand inside a body by chance. UTF-16 units. */
    private static final int SHORTEST = 8;

    private final MarkedText rest;
    private final Map<String, MarkedText> headlines = new HashMap<>();

    Headlines(MarkedText file, List<Article> articles) {
        Set<Mark> inHeadlines = new HashSet<>();
        for (Article article : articles) {
            String headline = article.headline();
            for (int at = find(file, headline, 0); at >= 0; at = find(file, headline, at + 1)) {
                int begin = at;
                int end = at + headline.length();
                MarkedText marked = file.part(begin, end);
                if (!marked.marks().isEmpty()) {
                    headlines.putIfAbsent(headline, marked);
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

    private static int find(MarkedText file, String headline, int from) {
        return headline.length() < SHORTEST ? -1 : file.text().indexOf(headline, from);
    }
}
