package tupu.mention;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.Folding;
import tupu.lexicon.EntityType;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;
import tupu.mention.NameBook.Thing;

/** Reads the other forms that an article gives to a name: X（以下简称Y）, X（Satya Nadella）, X，简称Y. */
final class Abbreviations {

    private static final String MARKER =
            "(?:以下简称|下称|以下稱|下稱|简称|簡稱|英文名(?:为|称)?|英文简称|又称|又名|也称|全称|全称为|原名|曾用名|即)[:：]?";
    private static final Pattern BRACKET =
            Pattern.compile(
                    "\\s?[（(]\\s*("
                            + MARKER
                            + ")?\\s*[“”‘「『\"]?([^（）()，。；：、,;“”‘’「」『』\"]{2,48}?)[”’」』\"]?\\s*[）),，]");
    private static final Pattern CLAUSE =
            Pattern.compile("[，,]\\s?(" + MARKER + ")\\s*[“‘「『\"]([^“”‘’「」『』\"，。]{2,20})[”’」』\"]");
    private static final Pattern NO_FORM =
            Pattern.compile(
                    "[A-Z]{0,6}[.:：]?\\d[\\d.]*(?:[.]?[A-Z]{1,3})?|[\\d\\s.,%年月日-]+|[A-Z]{1,5}\\.[A-Z]{1,3}"
                            + "|(?:NYSE|NASDAQ|纳斯达克|港股|股票).*");

    private final NameWords words;

    Abbreviations(NameWords words) {
        this.words = words;
    }

    /**
     * Notes the form that is given behind a mention.
     *
     * @param others the candidate that begins at a place of the line
     */
    void read(
            Line line,
            int end,
            Thing thing,
            NameBook book,
            IntFunction<Optional<Candidate>> others) {
        String text = line.text();
        int to = Math.min(text.length(), end + 64);
        for (Pattern pattern : new Pattern[] {BRACKET, CLAUSE}) {
            Matcher form = pattern.matcher(text).region(end, to);
            if (form.lookingAt()) {
                int begin = form.start(2);
                Optional<Candidate> other = others.apply(begin);
                if (isForm(thing, form.group(2).strip(), form.group(1) != null, other)) {
                    book.alias(thing, form.group(2).strip());
                }
            }
        }
    }

    private boolean isForm(Thing thing, String form, boolean marked, Optional<Candidate> other) {
        if (form.length() < 2
                || "及与和等如即含原前现约指".indexOf(form.charAt(0)) >= 0
                || NO_FORM.matcher(form).matches()
                || words.is(Use.GENERIC, form)
                || words.is(Use.TECHNOLOGY, form)
                || other.filter(candidate -> !isSame(thing, candidate)).isPresent()) {
            return false;
        }
        if (marked) {
            return form.length() <= 20;
        }
        if (!Letters.hasHan(form) && hasLatinForm(thing)) {
            return false;
        }
        if (Letters.hasHan(form)) {
            return thing.forms().stream()
                    .anyMatch(known -> abbreviates(form, known) || abbreviates(known, form));
        }
        boolean latin =
                Character.isUpperCase(form.charAt(0))
                        || form.chars().anyMatch(Character::isUpperCase);
        boolean short_ = form.split(" ").length <= 5 && !form.contains(". ");
        return latin && short_ && thing.forms().stream().anyMatch(Letters::hasHan)
                || latin && thing.forms().stream().anyMatch(known -> isAcronym(form, known));
    }

    /** The catalogue knows the Latin form, so that another one in brackets is something else. */
    private static boolean hasLatinForm(Thing thing) {
        return thing.entry().stream()
                .flatMap(entry -> entry.forms().stream())
                .anyMatch(known -> !Letters.hasHan(known.text()));
    }

    private static boolean isSame(Thing thing, Candidate other) {
        if (other.entry().isPresent()) {
            return other.entry().equals(thing.entry());
        }
        return other.type() == thing.type()
                || thing.type() == EntityType.PERSON
                || other.source() != Source.CATALOGUE && thing.type().isOrganization();
    }

    /** Whether the letters of {@code form} stand in this order in {@code full}: 信通院, 信息通信研究院. */
    static boolean abbreviates(String form, String full) {
        String shorter = Folding.key(form);
        String longer = Folding.key(full);
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length() && shorter.length() < longer.length();
    }

    private static boolean isAcronym(String form, String full) {
        StringBuilder initials = new StringBuilder();
        for (String word : full.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 && initials.toString().equals(form);
    }
}
