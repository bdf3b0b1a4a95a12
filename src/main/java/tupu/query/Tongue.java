package tupu.query;

import java.util.List;
import java.util.Locale;

/** The language in which a user is answered, and the order in which labels please him. */
public enum Tongue {
    CHINESE("zh-Hans", "zh-hans zh zh-hant en -"),
    ENGLISH("en", "en - zh-hans zh zh-hant");

    private final String tag;
    private final String order;

    Tongue(String tag, String order) {
        this.tag = tag;
        this.order = order;
    }

    /** The language of {@code text}: Chinese, if it has a Chinese character. */
    public static Tongue of(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) ? CHINESE : ENGLISH;
    }

    /** The tag of labels in this language: {@code zh-Hans}. */
    public String tag() {
        return tag;
    }

    /** How much a label with the language tag {@code language} is wanted; 0 is best. */
    int rank(String language) {
        String wanted = language.isEmpty() ? "-" : language.toLowerCase(Locale.ROOT);
        List<String> wishes = List.of(order.split(" "));
        return wishes.contains(wanted) ? wishes.indexOf(wanted) : wishes.size();
    }
}
