package tupu.mention.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tupu.lexicon.EntityType;

class TagsTest {

    @Test
    void everyTypeHasFourTags() {
        assertEquals(1 + 4 * EntityType.values().length, Tags.COUNT);
    }

    @Test
    void aNameOfTwoUnitsHasAFirstAndALastOne() {
        byte[] tags = tags(EntityType.COMPANY, 2);
        assertTrue(Tags.begins(tags[0]) && Tags.ends(tags[1]));
        assertFalse(Tags.ends(tags[0]) || Tags.begins(tags[1]));
        assertEquals(EntityType.COMPANY, Tags.type(tags[0]));
    }

    @Test
    void whatIsMarkedIsLegal() {
        for (EntityType type : EntityType.values()) {
            for (int length = 1; length < 5; length++) {
                byte[] tags = tags(type, length);
                assertTrue(Tags.mayOpen(tags[0]) && Tags.mayClose(tags[length - 1]));
                for (int i = 1; i < length; i++) {
                    assertTrue(Tags.mayFollow(tags[i - 1], tags[i]));
                }
            }
        }
    }

    @Test
    void aNameDoesNotGoOnAsAnotherType() {
        byte person = tags(EntityType.PERSON, 2)[0];
        byte company = tags(EntityType.COMPANY, 2)[1];
        assertFalse(Tags.mayFollow(person, company));
        assertFalse(Tags.mayFollow(person, Tags.OUTSIDE));
        assertFalse(Tags.mayFollow(Tags.OUTSIDE, company));
    }

    @Test
    void oneNameMayFollowAnother() {
        byte lastOfOne = tags(EntityType.PERSON, 2)[1];
        byte firstOfOther = tags(EntityType.COMPANY, 2)[0];
        assertTrue(Tags.mayFollow(lastOfOne, firstOfOther));
    }

    @Test
    void marksOnlyTheNamesOwnUnits() {
        byte[] tags = new byte[4];
        Tags.mark(tags, 1, 2, EntityType.PLACE);
        assertArrayEquals(new byte[] {0, tags[1], 0, 0}, tags);
        assertTrue(Tags.begins(tags[1]) && Tags.ends(tags[1]));
    }

    private static byte[] tags(EntityType type, int length) {
        byte[] tags = new byte[length];
        Tags.mark(tags, 0, length, type);
        return tags;
    }
}
