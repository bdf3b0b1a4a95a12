package tupu.mention;

import java.util.List;
import tupu.text.InOrder;

/**
 * The mentions of one field for those who ask, at every name of a long article, which others stand
 * around: by halves, not one after the other.
 */
public final class MentionsByPlace {

    private final List<Mention> mentions;
    private final int longest;

    /**
     * Takes the mentions of a field.
     *
     * @param mentions in reading order
     */
    public MentionsByPlace(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
        this.longest = mentions.stream().mapToInt(each -> each.span().length()).max().orElse(0);
    }

    /** Returns all of the field, in reading order. */
    public List<Mention> all() {
        return mentions;
    }

    /** Whether the letter at an offset belongs to a name. */
    public boolean cover(int offset) {
        return around(offset, offset).stream()
                .map(Mention::span)
                .anyMatch(span -> span.begin() <= offset && offset < span.end());
    }

    /**
     * Returns, in reading order, every mention that overlaps or touches what lies between two
     * offsets; of those right before, some that do neither may be among them.
     */
    public List<Mention> around(int begin, int end) {
        int first = firstFrom(begin - longest);
        return mentions.subList(first, Math.max(first, firstFrom(end + 1)));
    }

    /** The number of the first that begins at an offset or behind it. */
    private int firstFrom(int offset) {
        return InOrder.first(mentions, mention -> mention.span().begin() >= offset);
    }
}
