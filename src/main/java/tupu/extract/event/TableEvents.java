package tupu.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tupu.extract.Event;
import tupu.extract.Evidence;
import tupu.extract.Status;
import tupu.language.Folding;
import tupu.language.Sentence;
import tupu.lexicon.EntityType;
import tupu.lexicon.EventFrame;
import tupu.lexicon.EventFrames;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.TimeMention;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Finds the events of tables: where a column is headed 发布时间, each row's product was released at the
 * time in that column. A table is a run of lines whose cells are parted by {@code |}.
 */
final class TableEvents {

    private static final int MOST_SENTENCES = 3;

    private final EventFrames frames;

    TableEvents(EventFrames frames) {
        this.frames = frames;
    }

    /** A row of cells is no sentence, and what stands side by side there does not act together. */
    static boolean isRow(String line) {
        return line.chars().filter(c -> c == '|').count() > 1;
    }

    List<Event> find(MarkedArticle article) {
        List<Event> events = new ArrayList<>();
        String text = article.article().text(Field.BODY);
        List<Optional<Span>> head = List.of();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            List<Optional<Span>> cells =
                    isRow(text.substring(begin, end)) ? cells(text, begin, end) : List.of();
            if (head.isEmpty() || cells.isEmpty()) {
                head = cells;
            } else {
                events.addAll(row(article, text, head, cells));
            }
            begin = end + 1;
        }
        return events;
    }

    /** The words of each cell of a line, without what only rules it off at its ends. */
    private static List<Optional<Span>> cells(String text, int begin, int end) {
        List<Optional<Span>> cells = new ArrayList<>();
        int from = text.charAt(begin) == '|' ? begin + 1 : begin;
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == '|') {
                if (i < end || i > from) {
                    cells.add(words(text, from, i));
                }
                from = i + 1;
            }
        }
        return cells;
    }

    /** Without blanks and the asterisks of bold print; empty for a cell without words. */
    private static Optional<Span> words(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isMargin(text.charAt(from))) {
            from++;
        }
        while (to > from && isMargin(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(new Span(Field.BODY, from, to));
    }

    private List<Event> row(
            MarkedArticle article,
            String text,
            List<Optional<Span>> head,
            List<Optional<Span>> row) {
        List<Event> events = new ArrayList<>();
        for (int column = 0; column < Math.min(head.size(), row.size()); column++) {
            Optional<Span> title = head.get(column);
            Optional<Span> cell = row.get(column);
            if (title.isPresent() && cell.isPresent()) {
                String words = Folding.fold(title.get().cut(text));
                frames.all().stream()
                        .filter(frame -> frame.columns().contains(words))
                        .flatMap(
                                frame ->
                                        event(article, frame, title.get(), row, cell.get())
                                                .stream())
                        .forEach(events::add);
            }
        }
        return events;
    }

    private static boolean isMargin(char c) {
        return Character.isWhitespace(c) || c == '*' || c == '\u3000';
    }

    private Optional<Event> event(
            MarkedArticle article,
            EventFrame frame,
            Span title,
            List<Optional<Span>> row,
            Span dateCell) {
        String role = List.copyOf(frame.roles().keySet()).get(frame.roles().size() - 1);
        List<EntityType> accepted = frame.accepts(role);
        List<Mention> named =
                row.stream()
                        .flatMap(Optional::stream)
                        .map(article::mentionsIn)
                        .map(mentions -> accepted(mentions, accepted))
                        .filter(mentions -> !mentions.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        Optional<TimeMention> date =
                article.timesIn(dateCell).stream()
                        .filter(time -> time.value().isPresent())
                        .findFirst();
        if (named.size() != 1 || date.isEmpty()) {
            return Optional.empty();
        }
        Mention who = named.get(0);
        List<Span> evidence = sentences(article, List.of(title, who.span(), date.get().span()));
        if (evidence.isEmpty() || evidence.size() > MOST_SENTENCES) {
            return Optional.empty();
        }
        return Optional.of(
                new Event(
                        frame.type(),
                        title,
                        List.of(new Event.Argument(role, who.name())),
                        List.of(),
                        date,
                        Status.DONE,
                        new Evidence(evidence),
                        0.7,
                        Optional.empty()));
    }

    private static List<Mention> accepted(List<Mention> mentions, List<EntityType> accepted) {
        return mentions.stream()
                .filter(mention -> accepted.contains(mention.name().type()))
                .toList();
    }

    private static List<Span> sentences(MarkedArticle article, List<Span> told) {
        Set<Span> found = new LinkedHashSet<>();
        for (Span span : told) {
            article.sentences().stream()
                    .map(Sentence::span)
                    .filter(sentence -> sentence.contains(span))
                    .forEach(found::add);
        }
        return found.stream().sorted().toList();
    }
}
