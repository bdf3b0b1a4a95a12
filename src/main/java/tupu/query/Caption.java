package tupu.query;

/** The same words in Chinese and in English; both may be empty. */
public record Caption(String chinese, String english) {

    /** No words. */
    static final Caption NONE = new Caption("", "");

    /** Returns the words in {@code tongue}; those of the other where it has none. */
    public String in(Tongue tongue) {
        String wanted = tongue == Tongue.CHINESE ? chinese : english;
        String other = tongue == Tongue.CHINESE ? english : chinese;
        return wanted.isEmpty() ? other : wanted;
    }
}
