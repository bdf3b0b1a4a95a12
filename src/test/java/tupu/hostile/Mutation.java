package tupu.hostile;

import java.util.Random;

/** One way of spoiling a file. */
@FunctionalInterface
interface Mutation {

    byte[] of(byte[] file, Random random);
}
