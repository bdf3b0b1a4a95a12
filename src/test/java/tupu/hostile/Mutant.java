package tupu.hostile;

/** A file that a hostile or careless sender could have made. */
final class Mutant {

    private final int number;
    private final String name;
    private final byte[] bytes;
    private final String history;

    /**
     * @param name what the reader is told; its ending may lie
     * @param history which seed it was made from and what was done to it
     */
    Mutant(int number, String name, byte[] bytes, String history) {
        this.number = number;
        this.name = name;
        this.bytes = bytes;
        this.history = history;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    String history() {
        return history;
    }

    @Override
    public String toString() {
        return "mutant %d, %s, %d bytes: %s".formatted(number, name, bytes.length, history);
    }
}
