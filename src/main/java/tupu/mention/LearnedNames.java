package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tupu.mention.learned.NameTagger;
import tupu.mention.learned.TaggedName;

/** Proposes the names that a trained model sees, where it is sure enough. */
final class LearnedNames implements CandidateFinder {

    /** Less probable names are wrong as often as right. */
    private static final double SURE = 0.5;

    private final NameTagger tagger;

    LearnedNames(NameTagger tagger) {
        this.tagger = requireNonNull(tagger, "tagger");
    }

    @Override
    public List<Candidate> find(Lines article) {
        return tagger.tag(article.article()).stream()
                .filter(name -> name.probability() >= SURE)
                .map(LearnedNames::candidate)
                .toList();
    }

    private static Candidate candidate(TaggedName name) {
        return new Candidate(name.span(), name.type(), Source.MODEL, Optional.empty());
    }
}
