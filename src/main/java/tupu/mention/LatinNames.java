package tupu.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.language.Folding;
import tupu.lexicon.EntityType;
import tupu.lexicon.Gazetteer;
import tupu.mention.LatinWords.Word;
import tupu.text.Span;

/**
 * Finds names in Latin letters that the catalogue does not know: {@code Thrive Capital}, {@code
 * Keith Weiss}, {@code Step-Audio-R1.1}, {@code RTX 5090D}. What all places of a name in the
 * article tell is added up before its type is decided.
 */
final class LatinNames implements CandidateFinder {

    private final Gazetteer gazetteer;
    private final LatinEvidence evidence;
    private final LatinChunks chunks;

    LatinNames(Gazetteer gazetteer, LatinChunks chunks, LatinEvidence evidence) {
        this.gazetteer = gazetteer;
        this.chunks = chunks;
        this.evidence = evidence;
    }

    /** A stretch of Latin words that is one name, if it is one. */
    private record Piece(Line line, List<Word> words) {

        int begin() {
            return words.get(0).begin();
        }

        int end() {
            return words.get(words.size() - 1).end();
        }

        Span span() {
            return line.span(begin(), end());
        }

        String key() {
            return Folding.key(line.text().substring(begin(), end()));
        }
    }

    @Override
    public List<Candidate> find(Lines article) {
        List<Candidate> candidates = new ArrayList<>();
        List<Piece> all = new ArrayList<>();
        Map<String, Map<EntityType, Integer>> scores = new HashMap<>();
        Set<String> small = smallWords(article);
        for (Line line : article.all()) {
            LineNames known = new LineNames(line, gazetteer);
            List<Piece> pieces = new ArrayList<>();
            for (List<Word> chunk : chunks.in(line, small)) {
                split(line, chunk, known, pieces, candidates);
            }
            pieces.removeIf(piece -> LatinEvidence.isGloss(line, piece.words()));
            pieces.forEach(piece -> weigh(piece, known, scores));
            all.addAll(pieces);
        }
        for (Piece piece : all) {
            evidence.typeOf(piece.words(), scores.get(piece.key()))
                    .map(type -> Candidate.rule(piece.span(), type))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private void weigh(Piece piece, LineNames known, Map<String, Map<EntityType, Integer>> scores) {
        Map<EntityType, Integer> sum =
                scores.computeIfAbsent(piece.key(), key -> new EnumMap<>(EntityType.class));
        evidence.ofPlace(piece.line(), piece.words(), known)
                .forEach((type, score) -> sum.merge(type, score, Integer::sum));
    }

    /** Cuts a chunk at the names that the catalogue knows; versions stay with their product. */
    private void split(
            Line line,
            List<Word> chunk,
            LineNames known,
            List<Piece> pieces,
            List<Candidate> candidates) {
        List<Word> unknown = new ArrayList<>();
        int i = 0;
        while (i < chunk.size()) {
            Optional<Gazetteer.Match> match = known.beginningAt(chunk.get(i).begin());
            if (match.isEmpty()) {
                unknown.add(chunk.get(i++));
                continue;
            }
            flush(line, unknown, pieces);
            int first = i;
            while (i < chunk.size() && chunk.get(i).begin() < match.get().end()) {
                i++;
            }
            while (i < chunk.size()
                    && LineNames.means(match.get(), EntityType.COMPANY)
                    && chunks.isLegalForm(chunk.get(i))) {
                i++;
            }
            int version = i;
            if (LineNames.means(match.get(), EntityType.PRODUCT)) {
                version = endOfVersion(chunk, i, known);
            }
            if (version > i) {
                candidates.add(
                        Candidate.rule(
                                line.span(chunk.get(first).begin(), chunk.get(version - 1).end()),
                                EntityType.PRODUCT));
                i = version;
            }
        }
        flush(line, unknown, pieces);
    }

    /** Claude Opus 4.7: words between the product and its number belong to it. */
    private int endOfVersion(List<Word> chunk, int from, LineNames known) {
        int end = from;
        for (int i = from; i < Math.min(chunk.size(), from + 4); i++) {
            if (known.beginningAt(chunk.get(i).begin()).isPresent()) {
                return end;
            }
            if (chunks.isVersion(chunk.get(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private static void flush(Line line, List<Word> unknown, List<Piece> pieces) {
        if (!unknown.isEmpty()) {
            pieces.add(new Piece(line, List.copyOf(unknown)));
            unknown.clear();
        }
    }

    /** The words that the article writes in small letters too: at a sentence's begin no names. */
    private static Set<String> smallWords(Lines article) {
        Set<String> small = new HashSet<>();
        for (Line line : article.all()) {
            for (Word word : LatinWords.of(line.text())) {
                if (word.text().equals(word.text().toLowerCase(Locale.ROOT))) {
                    small.add(word.text());
                }
            }
        }
        return small;
    }
}
