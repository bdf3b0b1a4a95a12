package tupu.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tupu.rdf.TripleText;

/**
 * Parts the reports of like events by time: reports that lie at most so many days apart belong
 * together, and with them whatever lies near one of them. A report that tells its time vaguely
 * belongs to the one group that its time admits; where it admits several or none it stands alone.
 */
final class EventTimes {

    private static final Comparator<EventReport> ORDER =
            Comparator.comparing(EventReport::begin)
                    .thenComparing(EventReport::end)
                    .thenComparing(report -> report.event().getURI(), TripleText.ORDER);

    private final int days;

    EventTimes(int days) {
        this.days = days;
    }

    /** Returns the groups, each in the order of time; the same whatever the order of reports. */
    List<List<EventReport>> groups(List<EventReport> reports) {
        List<List<EventReport>> groups = new ArrayList<>();
        LocalDate reach = LocalDate.MIN;
        for (EventReport report :
                reports.stream().filter(r -> !r.isVague()).sorted(ORDER).toList()) {
            if (groups.isEmpty() || reach.isBefore(report.begin().minusDays(days))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(report);
            reach = reach.isAfter(report.end()) ? reach : report.end();
        }
        List<List<EventReport>> precise = groups.stream().map(List::copyOf).toList();
        List<List<EventReport>> all = new ArrayList<>(groups);
        for (EventReport vague :
                reports.stream().filter(EventReport::isVague).sorted(ORDER).toList()) {
            Set<Integer> admitted = new TreeSet<>();
            for (int i = 0; i < precise.size(); i++) {
                if (precise.get(i).stream().anyMatch(report -> meets(vague, report))) {
                    admitted.add(i);
                }
            }
            if (admitted.size() == 1) {
                groups.get(admitted.iterator().next()).add(vague);
            } else {
                all.add(List.of(vague));
            }
        }
        return all;
    }

    private static boolean meets(EventReport vague, EventReport report) {
        return !vague.begin().isAfter(report.end()) && !report.begin().isAfter(vague.end());
    }
}
