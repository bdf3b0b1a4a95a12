package tupu.mention;

import java.util.List;

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
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
