package tupu.link;

import java.util.ArrayList;
import java.util.List;
import tupu.extract.Event;
import tupu.extract.Finding;
import tupu.mention.Name;

/** The names that a finding is about. */
final class FindingNames {

    private FindingNames() {}

    static List<Name> of(Finding finding) {
        return finding.match(
                quotation -> {
                    List<Name> names = new ArrayList<>(quotation.about());
                    quotation.speaker().name().ifPresent(names::add);
                    return names;
                },
                membership -> {
                    List<Name> names = new ArrayList<>(List.of(membership.person()));
                    membership.organization().ifPresent(names::add);
                    return names;
                },
                event -> event.arguments().stream().map(Event.Argument::name).toList(),
                relation -> List.of(relation.subject(), relation.object()));
    }
}
