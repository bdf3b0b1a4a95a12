package tupu.extract.post;

import java.util.Optional;
import tupu.mention.Name;

/**
 * A post as a noun phrase states it: 福建华策创始人.
 *
 * @param organization where the post is held; empty where the phrase names none
 * @param begin offset of the role's first letter in its field
 * @param end offset behind the role
 * @param former whether the phrase says that the post has been left
 * @param kind the world that the title belongs to: {@code company}, {@code profession} …
 */
record Post(Optional<Name> organization, int begin, int end, boolean former, String kind) {

    static final String PROFESSION = "profession";

    /** A profession (经济学家, 天使投资人) is nobody's post. */
    boolean needsOrganization() {
        return !kind.equals(PROFESSION) && !kind.equals("honorific");
    }

    /** 同学, 老师, 先生 without a school: how somebody is called, and no post. */
    boolean isMereAddress() {
        return kind.equals("honorific") && organization.isEmpty();
    }

    Post beginningAt(int role) {
        return new Post(organization, role, end, former, kind);
    }

    Post at(Name name) {
        return new Post(Optional.of(name), begin, end, former, kind);
    }
}
