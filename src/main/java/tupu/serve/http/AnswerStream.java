package tupu.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The body of an answer. As long as it is small it is held back, so that an error in the middle can
 * still become a proper error; a small answer has a length and an {@code ETag} too. Behind {@link
 * #HELD_BACK} bytes it streams.
 */
final class AnswerStream extends OutputStream {

    /** Bytes that are held back. */
    static final int HELD_BACK = 4 << 20;

    /** Bytes below which compression gains nothing. */
    private static final int WORTH_COMPRESSING = 1024;

    private final AnswerHead head;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private OutputStream sink = OutputStream.nullOutputStream();
    private boolean streaming;

    AnswerStream(AnswerHead head) {
        this.head = head;
    }

    /** Whether the client has seen the beginning already. */
    boolean isStreaming() {
        return streaming;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (streaming) {
            sink.write(bytes, offset, length);
            return;
        }
        held.write(bytes, offset, length);
        if (held.size() > HELD_BACK) {
            stream();
        }
    }

    /** To be called when everything is written; whatever was not finished is visibly broken. */
    void finish() throws IOException {
        if (streaming) {
            sink.close();
            return;
        }
        byte[] bytes = held.toByteArray();
        if (head.isUnchanged(bytes)) {
            return;
        }
        if (bytes.length >= WORTH_COMPRESSING && head.acceptsGzip()) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(bytes);
            }
            bytes = packed.toByteArray();
            head.markGzip();
        }
        try (OutputStream out = head.open(bytes.length)) {
            out.write(bytes);
        }
    }

    private void stream() throws IOException {
        boolean gzip = head.acceptsGzip();
        if (gzip) {
            head.markGzip();
        }
        OutputStream out = head.open();
        sink = gzip ? new GZIPOutputStream(out) : out;
        held.writeTo(sink);
        held = new ByteArrayOutputStream();
        streaming = true;
    }
}
