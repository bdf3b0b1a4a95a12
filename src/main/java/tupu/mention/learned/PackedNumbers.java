package tupu.mention.learned;

import java.io.ByteArrayOutputStream;

/** Whole numbers as bytes: small ones take one byte, seven bits a byte, the lowest first. */
public final class PackedNumbers {

    private PackedNumbers() {}

    /** Collects numbers. */
    public static final class Writer {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        /** Adds a number that is not negative, or is wanted back as 32 bits. */
        public void put(int value) {
            int rest = value;
            while ((rest & ~0x7F) != 0) {
                out.write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }

        /** Adds a number that may be negative and mostly is close to 0. */
        public void putSigned(int value) {
            put(value << 1 ^ value >> 31);
        }

        /** Adds one byte. */
        public void putByte(int value) {
            out.write(value);
        }

        public byte[] bytes() {
            return out.toByteArray();
        }
    }

    /** Gives numbers back in the order in which they were put. */
    public static final class Reader {

        private final byte[] bytes;
        private int at;

        public Reader(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public int next() {
            int number = 0;
            int shift = 0;
            byte read;
            do {
                read = bytes[at++];
                number |= (read & 0x7F) << shift;
                shift += 7;
            } while (read < 0);
            return number;
        }

        public int nextSigned() {
            int number = next();
            return number >>> 1 ^ -(number & 1);
        }

        public byte nextByte() {
            return bytes[at++];
        }

        /** How many bytes are left; there are not more numbers. */
        public int left() {
            return bytes.length - at;
        }
    }
}
