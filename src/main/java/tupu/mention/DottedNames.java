package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.PersonWords;

/** Finds foreign persons by the dot inside their Chinese names: 格雷格·阿博特, 安迪 · 贾西. */
final class DottedNames implements CandidateFinder {

    private static final int LONGEST_PART = 8;

    private final PersonWords persons;

    DottedNames(PersonWords persons) {
        this.persons = persons;
    }

    @Override
    public List<Candidate> find(Lines article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Line line : article.all()) {
            int from = 0;
            for (int at = 1; at < line.text().length() - 1; at++) {
                if (!isDot(line, at) || at < from) {
                    continue;
                }
                int begin = begin(line, at);
                int end = end(line, at);
                while (end > at + 1 && isDotted(line, end)) {
                    int dot = dotAt(line, end);
                    int next = end(line, dot);
                    if (next == dot) {
                        break;
                    }
                    end = next;
                }
                if (begin < at && end > at + 1 && begin >= from) {
                    candidates.add(Candidate.rule(line.span(begin, end), EntityType.PERSON));
                    from = end;
                }
            }
        }
        return candidates;
    }

    /** A middle dot, or the full stop behind an initial: J.D.万斯. */
    private static boolean isDot(Line line, int at) {
        return Letters.isMiddleDot(line.charAt(at))
                || line.charAt(at) == '.'
                        && Character.isUpperCase(line.charAt(at - 1))
                        && Letters.isHan(line.charAt(at + 1));
    }

    /** Returns where the part before the dot begins; the dot itself where there is none. */
    private int begin(Line line, int dot) {
        int end = dot;
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && Character.isUpperCase(line.charAt(end - 1)) && end == dot) {
            return initials(line, end);
        }
        int begin = end;
        while (begin > 0 && end - begin < LONGEST_PART && isPart(line, begin - 1)) {
            begin--;
        }
        for (int at = begin; at < end; at++) {
            if (persons.titleLengthBefore(line.text(), at) > 0) {
                begin = at;
            }
        }
        while (begin < end && startsInsideWord(line, begin)) {
            begin++;
        }
        return begin == end ? dot : begin;
    }

    /** Returns where a row of initials begins that ends before {@code end}. */
    private static int initials(Line line, int end) {
        int begin = end - 1;
        while (begin > 1
                && ".·".indexOf(line.charAt(begin - 1)) >= 0
                && Character.isUpperCase(line.charAt(begin - 2))) {
            begin -= 2;
        }
        return Letters.isLatin(line.charAt(begin - 1)) ? end : begin;
    }

    private int end(Line line, int dot) {
        int begin = dot + 1;
        while (line.charAt(begin) == ' ' && begin < line.text().length()) {
            begin++;
        }
        int end = begin;
        while (end < line.text().length() && end - begin < LONGEST_PART && isPart(line, end)) {
            end++;
        }
        while (end > begin && endsInsideWord(line, end)) {
            end--;
        }
        while (end - begin > 1 && "于所则来".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end - begin < 1 ? dot : end;
    }

    private boolean isPart(Line line, int at) {
        return persons.isTransliterating(line.charAt(at));
    }

    private static boolean isDotted(Line line, int end) {
        return Letters.isMiddleDot(line.charAt(end))
                || line.charAt(end) == ' ' && Letters.isMiddleDot(line.charAt(end + 1));
    }

    private static int dotAt(Line line, int end) {
        return Letters.isMiddleDot(line.charAt(end)) ? end : end + 1;
    }

    /** 库克明确: 明 can spell a name, but the word 明确 goes on. */
    private static boolean endsInsideWord(Line line, int end) {
        return !line.isBorder(end) && !isPerson(line, end - 1);
    }

    private static boolean startsInsideWord(Line line, int begin) {
        return !line.isBorder(begin) && !isPerson(line, begin);
    }

    private static boolean isPerson(Line line, int at) {
        int index = line.tokenIndex(at);
        Token token = index < 0 ? null : line.tokens().get(index);
        return token == null || token.tag().startsWith("nr");
    }
}
