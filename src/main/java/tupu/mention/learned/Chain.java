package tupu.mention.learned;

/** All ways in which a sequence can be tagged, weighed: how probable each tag of each unit is. */
public interface Chain {

    /** How many tags there are. */
    int tags();

    /** Whether {@code next} may follow {@code tag}. */
    boolean mayFollow(int tag, int next);

    /**
     * Sets what a tag behind another weighs.
     *
     * @param scores by {@code tag * tags() + next}; illegal ones are not looked at
     */
    void setTransitions(double[] scores);

    /**
     * Weighs a sequence.
     *
     * @param scores of the tags of each unit: {@code unit * tags() + tag}
     */
    void weigh(double[] scores, int units);

    /** How probable a tag of a unit is, from 0 to 1. */
    double probability(int unit, int tag);

    /** How probable a tag of a unit and the next unit's are together. */
    double probability(int unit, int tag, int next);
}
