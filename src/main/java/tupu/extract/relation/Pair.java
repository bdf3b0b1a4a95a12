package tupu.extract.relation;

/**
 * Two names between which a sentence may state a relation. One of them may stand before the
 * sentence: 甲科技刚满三岁。公司的产品是乙助手。
 *
 * @param subject the number of the name in its {@link NameTable}
 * @param object likewise
 * @param sentence the number of the sentence
 * @param subjectAt its place in the sentence, -1 where it stands before it
 * @param objectAt likewise
 * @param farther how far before the sentence the other name stands; 0 where both are in it
 * @param other the number of the sentence in which the other name stands
 */
record Pair(
        int subject,
        int object,
        int sentence,
        int subjectAt,
        int objectAt,
        int farther,
        int other) {

    /** The place of the name that is in the sentence, the first of two; -1 where none is. */
    int first() {
        return farther == 0 ? Math.min(subjectAt, objectAt) : Math.max(subjectAt, objectAt);
    }

    int last() {
        return Math.max(subjectAt, objectAt);
    }

    /** The number of the name that stands before the sentence, where one does. */
    int missing() {
        return subjectAt < 0 ? subject : object;
    }
}
