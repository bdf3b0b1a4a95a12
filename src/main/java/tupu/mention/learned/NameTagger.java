package tupu.mention.learned;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import tupu.language.AnalyzedArticle;

/** Finds names with a trained model. May be shared between threads. */
public final class NameTagger {

    private final NameModel model;
    private final NameFeatures features;
    private final Decoder decoder;
    private final double[] transitions;

    public NameTagger(NameModel model, NameFeatures features) {
        this.model = requireNonNull(model, "model");
        this.features = requireNonNull(features, "features");
        this.decoder = new Decoder(model.transitions());
        this.transitions = NameModel.real(model.transitions());
    }

    /**
     * What the model says of an article.
     *
     * @param names in reading order and without overlaps
     * @param hints those hints that stand in Chinese sentences, with what the model thinks of each
     */
    public record Tagging(List<TaggedName> names, List<TaggedName> hints) {

        public Tagging {
            names = List.copyOf(names);
            hints = List.copyOf(hints);
        }
    }

    /**
     * Finds the names of an article in its Chinese sentences.
     *
     * @param hints what others propose, without overlaps
     */
    public Tagging tag(AnalyzedArticle article, List<Hint> hints) {
        List<TaggedName> names = new ArrayList<>();
        List<TaggedName> weighed = new ArrayList<>();
        Room room = new Room();
        Lattice lattice = new Lattice();
        lattice.setTransitions(transitions);
        features.read(
                article,
                hints,
                (stretch, found) -> {
                    if (!stretch.isChinese()) {
                        return;
                    }
                    room.make(stretch.size());
                    int[] scores = model.scores(found, room.scores);
                    byte[] tags = decoder.decode(scores, stretch.size(), room.best);
                    List<Hint> here =
                            hints.stream().filter(hint -> stretch.holds(hint.span())).toList();
                    if (!here.isEmpty() || hasName(tags)) {
                        lattice.weigh(scores, stretch.size());
                        addNames(stretch, tags, lattice, names);
                        addHints(stretch, here, lattice, weighed);
                    }
                });
        return new Tagging(names, weighed);
    }

    /** Where one stretch of an article after the other is worked on. */
    private static final class Room {

        private int[] scores = new int[0];
        private int[] best = new int[0];

        void make(int units) {
            if (scores.length < units * Tags.COUNT) {
                scores = new int[2 * units * Tags.COUNT];
                best = new int[2 * units * Tags.COUNT];
            }
        }
    }

    private static boolean hasName(byte[] tags) {
        for (byte tag : tags) {
            if (tag != Tags.OUTSIDE) {
                return true;
            }
        }
        return false;
    }

    private static void addNames(
            Stretch stretch, byte[] tags, Lattice lattice, List<TaggedName> names) {
        for (int begin = 0; begin < tags.length; begin++) {
            if (Tags.begins(tags[begin])) {
                int end = begin + 1;
                while (!Tags.ends(tags[end - 1])) {
                    end++;
                }
                names.add(
                        new TaggedName(
                                stretch.span(begin, end),
                                Tags.type(tags[begin]),
                                lattice.probability(tags, begin, end)));
            }
        }
    }

    private static void addHints(
            Stretch stretch, List<Hint> hints, Lattice lattice, List<TaggedName> weighed) {
        byte[] tags = new byte[stretch.size()];
        for (Hint hint : hints) {
            int begin = stretch.unitAt(hint.span().begin());
            int end = stretch.unitAt(hint.span().end());
            if (begin >= 0 && end > begin) {
                Tags.mark(tags, begin, end, hint.type());
                weighed.add(
                        new TaggedName(
                                hint.span(), hint.type(), lattice.probability(tags, begin, end)));
            }
        }
    }
}
