package tupu.article;

import java.io.IOException;

/** A file inflates to so much that nothing more of it is read. */
final class Bomb extends IOException {

    private static final long serialVersionUID = 1L;

    private final String cure;

    Bomb(String reason, String cure) {
        super(reason);
        this.cure = cure;
    }

    Refused refused() {
        return new Refused(getMessage(), cure);
    }
}
