package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tupu.lexicon.EntityType;

/** Finds the article's own outlet where the article names it: 对北京商报记者表示. */
final class PublisherNames implements CandidateFinder {

    @Override
    public List<Candidate> find(Lines article) {
        Optional<String> publisher =
                article.article().article().publisher().filter(name -> name.strip().length() > 1);
        List<Candidate> candidates = new ArrayList<>();
        if (publisher.isPresent()) {
            String name = publisher.get().strip();
            for (Line line : article.all()) {
                for (int at = line.text().indexOf(name); at >= 0; ) {
                    candidates.add(
                            Candidate.rule(line.span(at, at + name.length()), EntityType.MEDIA));
                    at = line.text().indexOf(name, at + name.length());
                }
            }
        }
        return candidates;
    }
}
