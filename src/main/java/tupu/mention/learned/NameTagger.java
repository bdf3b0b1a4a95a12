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
        this.decoder = new Decoder(model.weights().transitions());
        this.transitions = NameModel.real(model.weights().transitions());
    }

    /** Returns the names, in reading order and without overlaps. */
    public List<TaggedName> tag(AnalyzedArticle article) {
        List<TaggedName> names = new ArrayList<>();
        Lattice lattice = new Lattice();
        lattice.setTransitions(transitions);
        features.read(article, (stretch, found) -> names.addAll(tag(stretch, found, lattice)));
        return names;
    }

    private List<TaggedName> tag(Stretch stretch, FeatureBuffer found, Lattice lattice) {
        int[] scores = model.scores(found);
        byte[] tags = decoder.decode(scores, stretch.size());
        List<TaggedName> names = new ArrayList<>();
        boolean weighed = false;
        for (int begin = 0; begin < tags.length; begin++) {
            if (Tags.begins(tags[begin])) {
                if (!weighed) {
                    lattice.weigh(NameModel.real(scores), stretch.size());
                    weighed = true;
                }
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
        return names;
    }
}
