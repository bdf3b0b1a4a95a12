package tupu.rdf;

import org.apache.jena.graph.Node;

/**
 * Tags names with their language: Chinese characters make a name Chinese, in the script of the
 * article where that is Chinese; Latin letters alone make it English; anything else ({@code 360})
 * has the article's language.
 *
 * @param article the article's language: {@code zh-Hans}
 */
record FormLanguage(String article) {

    private static final String CHINESE = "zh";
    private static final String ENGLISH = "en";

    Node name(String form) {
        return Literals.text(form, of(form));
    }

    private String of(String form) {
        if (form.codePoints().anyMatch(Character::isIdeographic)) {
            return article.startsWith(CHINESE) ? article : CHINESE;
        }
        return form.codePoints().anyMatch(c -> (c | 0x20) >= 'a' && (c | 0x20) <= 'z')
                ? ENGLISH
                : article;
    }
}
