package tupu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tupu.language.Folding;

/**
 * The ways in which texts write one name: {@code GPT-4o} as {@code gpt 4o} and {@code gpt4o},
 * {@code 360集团} as {@code 360 集团}, {@code 萨姆·奥尔特曼} with any middle dot.
 */
final class Spellings {

    /** Names of many joints vary all of them alike, else the spellings would explode. */
    private static final int MOST_SPELLINGS = 30;

    private static final String DOTS = "·•・‧";
    private static final List<String> DOTTED = List.of("·", " · ", "•", "・", "‧", "-", "");
    private static final List<String> SPACED = List.of("", " ");
    private static final List<String> HYPHENED = List.of("", " ", "-");
    private static final List<String> STOPPED = List.of("", ".");

    private final List<String> pieces = new ArrayList<>();
    private final List<List<String>> joints = new ArrayList<>();

    private Spellings(String folded) {
        int from = 0;
        for (int i = 1; i < folded.length(); i++) {
            int width = jointWidth(folded, i);
            if (width >= 0 && i + width < folded.length() && i > from) {
                pieces.add(folded.substring(from, i));
                joints.add(joint(folded, i));
                from = i + width;
                i = from;
            }
        }
        pieces.add(folded.substring(from));
    }

    /** Returns the folded spellings of a form, its own among them. */
    static Set<String> of(String form) {
        String folded = Folding.fold(form);
        Set<String> all = new LinkedHashSet<>();
        all.add(folded);
        Spellings spellings = new Spellings(folded);
        if (spellings.joints.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b)
                <= MOST_SPELLINGS) {
            spellings.expand(0, spellings.pieces.get(0), all);
        } else {
            spellings.alike(all);
        }
        return all;
    }

    private void expand(int joint, String soFar, Set<String> all) {
        if (joint == joints.size()) {
            all.add(soFar);
            return;
        }
        for (String between : joints.get(joint)) {
            expand(joint + 1, soFar + between + pieces.get(joint + 1), all);
        }
    }

    private void alike(Set<String> all) {
        for (int choice = 0; choice < DOTTED.size(); choice++) {
            StringBuilder spelling = new StringBuilder(pieces.get(0));
            for (int i = 0; i < joints.size(); i++) {
                List<String> ways = joints.get(i);
                spelling.append(ways.get(Math.min(choice, ways.size() - 1)))
                        .append(pieces.get(i + 1));
            }
            all.add(spelling.toString());
        }
    }

    /** How many letters the joint before {@code i} takes: 0 where two scripts meet; -1 is none. */
    private static int jointWidth(String text, int i) {
        char before = text.charAt(i - 1);
        char c = text.charAt(i);
        if (DOTS.indexOf(c) >= 0) {
            return 1;
        }
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (c == ' ' || c == '-') {
            return Character.isLetterOrDigit(before)
                            && Character.isLetterOrDigit(after)
                            && !(Character.isDigit(before) && Character.isDigit(after))
                    ? 1
                    : -1;
        }
        if (c == '.') {
            return isLatin(before) && isLatin(after) ? 1 : -1;
        }
        boolean scriptsMeet =
                Character.isIdeographic(before) != Character.isIdeographic(c)
                        && Character.isLetterOrDigit(before)
                        && Character.isLetterOrDigit(c);
        boolean numberFollows =
                i > 1 && isLatin(text.charAt(i - 2)) && isLatin(before) && Character.isDigit(c);
        return scriptsMeet || numberFollows ? 0 : -1;
    }

    private static List<String> joint(String text, int i) {
        char c = text.charAt(i);
        if (DOTS.indexOf(c) >= 0) {
            return DOTTED;
        }
        if (c == '.') {
            return STOPPED;
        }
        boolean han =
                Character.isIdeographic(text.charAt(i - 1))
                        || Character.isIdeographic(c)
                        || c == ' ' && Character.isIdeographic(text.charAt(i + 1));
        return han ? SPACED : HYPHENED;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
