package tupu.extract.event;

import java.util.Optional;
import tupu.lexicon.RolePlace;
import tupu.mention.Mention;
import tupu.text.Span;

/**
 * A name in a sentence and how it stands there.
 *
 * @param marker what the word before it marks it as: BY in 被谷歌收购; empty without such a word
 * @param joined whether it continues the list of the name before it: B in A、B和C
 * @param head whether the name before it only describes it: 火山引擎 in 字节跳动旗下的火山引擎
 */
record Slot(Mention mention, Optional<RolePlace> marker, boolean joined, boolean head) {

    Span span() {
        return mention.span();
    }

    boolean isUnmarked() {
        return marker.isEmpty();
    }
}
