package tupu.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A good file that mutants are made from. */
final class Seed {

    private final String kind;
    private final List<String> endings;
    private final byte[] bytes;

    /**
     * @param endings endings that fit
     */
    Seed(String kind, List<String> endings, byte[] bytes) {
        this.kind = kind;
        this.endings = endings;
        this.bytes = bytes;
    }

    static Seed text(String kind, String text, String... endings) {
        return new Seed(kind, List.of(endings), text.getBytes(StandardCharsets.UTF_8));
    }

    static Seed encoded(String charset, String text, String ending) {
        return new Seed(charset, List.of(ending), text.getBytes(Charset.forName(charset)));
    }

    String kind() {
        return kind;
    }

    List<String> endings() {
        return endings;
    }

    byte[] bytes() {
        return bytes;
    }
}
