package tupu.text;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Passes bytes on and knows the SHA-256 and the number of lines of what has gone through. */
public final class RunningDigest extends FilterOutputStream {

    private final MessageDigest digest = Digest.newSha256();
    private long lines;

    public RunningDigest(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        for (int i = from; i < from + length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
    }

    public long lines() {
        return lines;
    }

    /** Returns the digest in lower-case hexadecimal and ends it; call it once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
