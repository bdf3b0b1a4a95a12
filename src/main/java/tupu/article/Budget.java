package tupu.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What one file of the user's may inflate to, through all the archives in it. Counts the bytes of
 * the file itself and those that come out of decompression.
 */
final class Budget {

    /** Text packs tenfold, tables and logs fiftyfold; a bomb a thousandfold. */
    private static final long RATIO = 200;

    /** Below this size no ratio is suspicious. */
    private static final long SMALL = 4_000_000;

    private final long most;
    private long packed;
    private long inflated;

    Budget(long most) {
        this.most = most;
    }

    /** Counts what is read of the file itself. */
    InputStream packed(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** Counts what comes out of decompression, and ends a bomb. */
    InputStream inflated(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) throws Bomb {
                inflated += bytes;
                if (inflated > SMALL && inflated > RATIO * Math.max(1, packed)) {
                    throw new Bomb(
                            "inflates more than %d-fold, as decompression bombs do"
                                    .formatted(RATIO),
                            "unpack it yourself if you trust it");
                }
                if (inflated > most) {
                    throw new Bomb(
                            "inflates to more than " + Size.print(most),
                            "raise the limit, or split the file");
                }
            }
        };
    }

    private abstract static class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = in.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = in.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
