package tupu.mention.learned;

import java.util.Arrays;
import java.util.List;
import tupu.lexicon.EntityType;

/**
 * The tags that the tagger gives to the units of a sentence: outside of names, or a type of names
 * and the unit's place in one: first, middle, last, or the only one (B, M, E, S).
 */
public final class Tags {

    /** No part of a name. */
    public static final int OUTSIDE = 0;

    /** In the order of their tags, on which models depend. */
    private static final List<EntityType> TYPES =
            List.of(
                    EntityType.PERSON,
                    EntityType.COMPANY,
                    EntityType.GOVERNMENT,
                    EntityType.INSTITUTION,
                    EntityType.MEDIA,
                    EntityType.PRODUCT,
                    EntityType.POLICY,
                    EntityType.PLACE);

    private static final int PLACES = 4;
    private static final int FIRST = 0;
    private static final int MIDDLE = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;

    /** How many tags there are. */
    public static final int COUNT = 1 + PLACES * TYPES.size();

    private static final int[][] BEFORE = before();

    private Tags() {}

    /** Tags the units from {@code begin} to before {@code end} as one name. */
    public static void mark(byte[] tags, int begin, int end, EntityType type) {
        int first = 1 + PLACES * number(type);
        if (end - begin == 1) {
            tags[begin] = (byte) (first + ONLY);
            return;
        }
        Arrays.fill(tags, begin, end, (byte) (first + MIDDLE));
        tags[begin] = (byte) (first + FIRST);
        tags[end - 1] = (byte) (first + LAST);
    }

    /** A type's place in the order of tags. */
    static int number(EntityType type) {
        return TYPES.indexOf(type);
    }

    /** Whether a name begins with a unit of that tag. */
    public static boolean begins(int tag) {
        return tag != OUTSIDE && (place(tag) == FIRST || place(tag) == ONLY);
    }

    /** Whether a name ends with a unit of that tag. */
    public static boolean ends(int tag) {
        return tag != OUTSIDE && (place(tag) == LAST || place(tag) == ONLY);
    }

    /** The type of the names that a tag is part of; not for {@link #OUTSIDE}. */
    public static EntityType type(int tag) {
        return TYPES.get((tag - 1) / PLACES);
    }

    /** Whether a sentence may begin with a unit of that tag. */
    public static boolean mayOpen(int tag) {
        return tag == OUTSIDE || begins(tag);
    }

    /** Whether a sentence may end with a unit of that tag. */
    public static boolean mayClose(int tag) {
        return tag == OUTSIDE || ends(tag);
    }

    /** Whether {@code next} may follow {@code tag}. */
    public static boolean mayFollow(int tag, int next) {
        return mayClose(tag)
                ? mayOpen(next)
                : next != OUTSIDE && !begins(next) && type(next) == type(tag);
    }

    /** The tags that may stand before {@code tag}. Not to be changed. */
    static int[] before(int tag) {
        return BEFORE[tag];
    }

    private static int place(int tag) {
        return (tag - 1) % PLACES;
    }

    private static int[][] before() {
        int[][] before = new int[COUNT][];
        for (int next = 0; next < COUNT; next++) {
            int[] allowed = new int[COUNT];
            int count = 0;
            for (int tag = 0; tag < COUNT; tag++) {
                if (mayFollow(tag, next)) {
                    allowed[count++] = tag;
                }
            }
            before[next] = Arrays.copyOf(allowed, count);
        }
        return before;
    }
}
