package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text cut into the runs between which nothing begins or ends, however marks nest or overlap.
 *
 * @param paragraphs without empty ones
 */
public record MarkedText(List<Paragraph> paragraphs) {

    static final MarkedText NONE = new MarkedText(List.of());

    public MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What marks a stretch of the text. */
    public enum Layer {
        /** A name of something. */
        NAME,
        /** What somebody said. */
        SAID,
        /** The word that tells of an event. */
        EVENT,
        /** A post. */
        POST,
        /** A place that others may point to: an anchor and no more. */
        PLACE
    }

    /**
     * A mark.
     *
     * @param begin in code points of the text
     * @param end behind it
     * @param kind of the thing, for names: {@code person}
     * @param about what is named, or the finding
     * @param id of the finding, for anchors; or empty
     */
    record Mark(Layer layer, int begin, int end, String kind, Named about, String id) {

        Mark {
            requireNonNull(layer, "layer");
            requireNonNull(kind, "kind");
            requireNonNull(about, "about");
            requireNonNull(id, "id");
        }
    }

    /** The runs of one line. */
    public record Paragraph(List<Run> runs) {

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A run of characters with the same marks all along.
     *
     * @param begin in code points of the whole text
     * @param end behind it
     * @param anchors of places that begin here: {@code char=12,45}
     * @param name what it is the name of
     * @param kind of that
     * @param said the quotation that it is in
     * @param starts whether the quotation begins here
     * @param event the event that it tells of, by type
     * @param post whether it is a post
     */
    public record Run(
            String text,
            int begin,
            int end,
            List<String> anchors,
            Optional<Named> name,
            String kind,
            String said,
            boolean starts,
            Optional<Named> event,
            boolean post) {

        public Run {
            requireNonNull(text, "text");
            anchors = List.copyOf(anchors);
            requireNonNull(name, "name");
            requireNonNull(kind, "kind");
            requireNonNull(said, "said");
            requireNonNull(event, "event");
        }
    }

    /** Cuts {@code text} at its marks; marks that reach beyond the text are passed over. */
    static MarkedText of(String text, List<Mark> marks) {
        int[] points = text.codePoints().toArray();
        List<Mark> fitting =
                marks.stream()
                        .filter(mark -> mark.begin() >= 0 && mark.begin() <= mark.end())
                        .filter(mark -> mark.end() <= points.length)
                        .sorted(
                                Comparator.comparingInt(Mark::begin)
                                        .thenComparing(mark -> -mark.end())
                                        .thenComparing(Mark::id))
                        .toList();
        TreeSet<Integer> cuts = new TreeSet<>();
        fitting.forEach(
                mark -> {
                    cuts.add(mark.begin());
                    cuts.add(mark.end());
                });
        List<Paragraph> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= points.length; i++) {
            if (i == points.length || points[i] == '\n') {
                paragraph(points, begin, i, cuts, fitting).ifPresent(paragraphs::add);
                begin = i + 1;
            }
        }
        return new MarkedText(paragraphs);
    }

    private static Optional<Paragraph> paragraph(
            int[] points, int begin, int end, TreeSet<Integer> cuts, List<Mark> marks) {
        if (new String(points, begin, end - begin).isBlank()) {
            return Optional.empty();
        }
        List<Mark> near =
                marks.stream().filter(mark -> mark.begin() < end && mark.end() >= begin).toList();
        List<Run> runs = new ArrayList<>();
        int at = begin;
        for (int cut : cuts.subSet(begin, false, end, false)) {
            runs.add(run(points, at, cut, near));
            at = cut;
        }
        runs.add(run(points, at, end, near));
        return Optional.of(new Paragraph(runs));
    }

    private static Run run(int[] points, int begin, int end, List<Mark> marks) {
        Optional<Mark> name = shortest(marks, Layer.NAME, begin, end);
        Optional<Mark> said = shortest(marks, Layer.SAID, begin, end);
        return new Run(
                new String(points, begin, end - begin),
                begin,
                end,
                marks.stream()
                        .filter(mark -> mark.begin() == begin && mark.layer() == Layer.PLACE)
                        .map(Mark::id)
                        .distinct()
                        .toList(),
                name.map(Mark::about),
                name.map(Mark::kind).orElse(""),
                said.map(Mark::id).orElse(""),
                said.filter(mark -> mark.begin() == begin).isPresent(),
                shortest(marks, Layer.EVENT, begin, end).map(Mark::about),
                shortest(marks, Layer.POST, begin, end).isPresent());
    }

    /** Of marks that lie within one another the innermost tells most. */
    private static Optional<Mark> shortest(List<Mark> marks, Layer layer, int begin, int end) {
        return marks.stream()
                .filter(mark -> mark.layer() == layer)
                .filter(mark -> mark.begin() <= begin && mark.end() >= end && begin < end)
                .min(
                        Comparator.comparingInt((Mark mark) -> mark.end() - mark.begin())
                                .thenComparing(Mark::id));
    }
}
