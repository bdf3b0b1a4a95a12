package tupu.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the box of an HTML page that holds the article: the one in which the most running text
 * stands with the fewest links, helped by what pages call such a box. Boxes inside it that hold
 * other things (related pages, share bars, comments) are taken out.
 */
final class MainText {

    private static final Pattern GOOD_NAME =
            Pattern.compile(
                    "(?i)(?:^|[\\s_-])(?:article(?:[_-]?(?:body|content|text|main|detail))?|art(?:i)?body|artibody|story(?:[_-]?body)?|post(?:[_-]?(?:body|content))?|entry(?:[_-]?content)?|content|maintext|main[_-]?content|news[_-]?(?:text|content|body|detail)|rich[_-]?(?:text|media[_-]?content)|js_content|detail(?:[_-]?content)?|text|endtext|zhengwen|neirong|cont|paragraph|caas[_-]?body)(?:$|[\\s_-])");

    private static final Pattern WORD = Pattern.compile("\\s+");

    private static final Set<String> NEVER_A_BOX =
            Set.of(
                    "html", "body", "article", "main", "p", "h1", "h2", "em", "strong", "span", "a",
                    "i", "b", "td", "tr", "table", "tbody");

    private static final Set<String> NEVER = Set.of("nav", "footer", "aside", "form", "dialog");

    /** A box with this share of the page's sentences is not furniture, whatever its name. */
    private static final double TOO_MUCH = 0.4;

    private static final double TO_GRANDPARENT = 0.5;

    private static final double NAMED = 1.3;

    private MainText() {}

    /**
     * Returns the box of {@code page} that holds the article; boxes of other things are removed
     * from {@code page}.
     *
     * @param stated the text as the page's metadata give it; empty where they do not
     */
    static Element find(Document page, String stated) {
        Element body = page.body();
        removeBoxes(page);
        Map<Element, Double> scores = score(body);
        Optional<Element> best =
                scores.entrySet().stream()
                        .max(Map.Entry.<Element, Double>comparingByValue())
                        .map(Map.Entry::getKey);
        Element main = best.orElse(body);
        return stated.length() > 40 ? holder(main, stated) : widen(main, scores);
    }

    /** Climbs until the box holds the stated text's last words too. */
    private static Element holder(Element main, String stated) {
        String folded = Prose.fold(Jsoup.parse(stated).text());
        String end = folded.substring(Math.max(0, folded.length() - 12));
        Element at = main;
        for (int i = 0; i < 4 && at.parent() != null && !at.normalName().equals("body"); i++) {
            if (Prose.fold(at.text()).contains(end)) {
                return at;
            }
            at = at.parent();
        }
        return main;
    }

    /**
     * Where a page gives each part of its text a box of its own, their common box is the article.
     */
    private static Element widen(Element main, Map<Element, Double> scores) {
        Element at = main;
        while (at.parent() != null && !at.normalName().equals("body")) {
            Element parent = at.parent();
            double inside = sentences(at);
            double around = sentences(parent);
            boolean grows = around > 1.25 * inside;
            boolean clean = linkShare(parent) < 0.25;
            boolean siblingsAlike =
                    parent.children().stream()
                                    .filter(
                                            it ->
                                                    scores.getOrDefault(it, 0.0) > 0
                                                            || isParagraph(it))
                                    .count()
                            > 1;
            if (!grows || !clean || !siblingsAlike) {
                return at;
            }
            at = parent;
        }
        return at;
    }

    private static void removeBoxes(Document page) {
        double all = Math.max(1, sentences(page.body()));
        for (Element element : page.body().select("*")) {
            if (element.equals(page.body()) || !element.hasParent()) {
                continue;
            }
            boolean headOutside =
                    element.normalName().equals("header")
                            && element.closest("article, main") == null;
            boolean hidden =
                    element.hasAttr("hidden")
                            || element.attr("style").replace(" ", "").contains("display:none");
            boolean box =
                    NEVER.contains(element.normalName())
                            || headOutside
                            || hidden
                            || isNamedBox(element);
            if (box && sentences(element) < TOO_MUCH * all) {
                element.remove();
            }
        }
    }

    private static boolean isNamedBox(Element element) {
        if (NEVER_A_BOX.contains(element.normalName())) {
            return false;
        }
        return WORD.splitAsStream(element.className() + " " + element.id())
                .filter(word -> !word.isEmpty())
                .anyMatch(MainText::isBoxWord);
    }

    /**
     * Names are words joined by - or _ or capitals: {@code related-news}, {@code hot_list}, {@code
     * shareBar}.
     */
    private static boolean isBoxWord(String name) {
        if (Boilerplate.isBox(name)) {
            return true;
        }
        String[] parts = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").split("[-_\\d]+");
        for (String part : parts) {
            if (Boilerplate.isBox(part) && !GOOD_NAME.matcher(name).find()) {
                return true;
            }
        }
        return false;
    }

    private static Map<Element, Double> score(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : body.select("*")) {
            double own = ownSentences(paragraph);
            if (own <= 0) {
                continue;
            }
            Element box =
                    isParagraph(paragraph) && paragraph.parent() != null
                            ? paragraph.parent()
                            : paragraph;
            add(scores, box, own);
            if (box.parent() != null) {
                add(scores, box.parent(), own * TO_GRANDPARENT);
            }
        }
        Map<Element, Double> weighted = new HashMap<>();
        scores.forEach((element, score) -> weighted.put(element, score * weight(element)));
        return weighted;
    }

    private static void add(Map<Element, Double> scores, Element element, double score) {
        scores.merge(element, score, Double::sum);
    }

    private static double weight(Element element) {
        boolean named =
                element.normalName().equals("article")
                        || element.attr("itemprop").equals("articleBody")
                        || GOOD_NAME.matcher(element.className()).find()
                        || GOOD_NAME.matcher(element.id()).find();
        return (named ? NAMED : 1) * (1 - linkShare(element));
    }

    private static boolean isParagraph(Element element) {
        return List.of(
                        "p",
                        "li",
                        "h2",
                        "h3",
                        "span",
                        "strong",
                        "b",
                        "em",
                        "font",
                        "blockquote",
                        "section",
                        "pre")
                .contains(element.normalName());
    }

    /** Letters of sentences that stand in the element itself, or in its inline children. */
    private static double ownSentences(Element element) {
        StringBuilder own = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                own.append(text.getWholeText());
            } else if (child instanceof Element inline
                    && inline.tag().isInline()
                    && !inline.normalName().equals("a")) {
                own.append(inline.ownText());
            }
        }
        String text = own.toString().strip();
        return Prose.isProse(text) ? text.length() : 0;
    }

    private static double sentences(Element element) {
        double sum = 0;
        for (Element inside : element.select("*")) {
            sum += ownSentences(inside);
        }
        return sum;
    }

    private static double linkShare(Element element) {
        int all = element.text().length();
        int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return all == 0 ? 0 : Math.min(1, (double) linked / all);
    }
}
