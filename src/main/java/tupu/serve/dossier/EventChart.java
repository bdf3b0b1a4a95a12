package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many reports of events there are, by type and by month.
 *
 * @param months {@code 2024-03}, in the order of time, none left out
 * @param series the most frequent type first
 */
public record EventChart(List<String> months, List<Series> series) {

    public EventChart {
        months = List.copyOf(months);
        series = List.copyOf(series);
    }

    /** Returns the same by month, as a table has it. */
    public List<Row> rows() {
        return IntStream.range(0, months.size())
                .mapToObj(
                        i ->
                                new Row(
                                        months.get(i),
                                        series.stream().map(one -> one.counts().get(i)).toList()))
                .toList();
    }

    /**
     * One month.
     *
     * @param counts one for each series
     */
    public record Row(String month, List<Integer> counts) {

        public Row {
            requireNonNull(month, "month");
            counts = List.copyOf(counts);
        }
    }

    /**
     * One type of event.
     *
     * @param counts one for each month
     */
    public record Series(Named type, List<Integer> counts) {

        public Series {
            requireNonNull(type, "type");
            counts = List.copyOf(counts);
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
