package tupu.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A type of event.
 *
 * @param type its name in the vocabulary: {@code ProductRelease}
 * @param roles its roles, each with the kinds of entity that it accepts, the preferred first
 * @param each roles of which every name has an event of its own: 甲和乙上市 are two listings
 * @param gathers roles whose names add up over several sentences: the investors of one round
 * @param differs kinds of amount in which tellings of one event do not differ
 * @param amounts the kinds of amount that belong to it: {@code money}, {@code percent}, {@code
 *     quantity}
 * @param never ends of names that take no part: 法院 in a lawsuit
 * @param undated precisions of times that never date it: an earnings report is not of the quarter
 *     that it reports on
 * @param columns heads of table columns that hold the date of such an event, folded: 发布时间
 * @param core roles whose names tell it from other events of the type; none where reports of it are
 *     not brought together
 * @param groupDays two articles that report it at most so many days apart may mean one event
 */
public record EventFrame(
        String type,
        Map<String, List<EntityType>> roles,
        Set<String> each,
        Set<String> gathers,
        Set<String> differs,
        Set<String> amounts,
        Set<String> never,
        Set<String> undated,
        Set<String> columns,
        Set<String> core,
        int groupDays) {

    public EventFrame {
        requireNonNull(type, "type");
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        each = Set.copyOf(each);
        gathers = Set.copyOf(gathers);
        differs = Set.copyOf(differs);
        amounts = Set.copyOf(amounts);
        never = Set.copyOf(never);
        undated = Set.copyOf(undated);
        core = Set.copyOf(core);
        columns = Set.copyOf(columns);
        if (groupDays < 0) {
            throw new IllegalArgumentException("%s groups %d days".formatted(type, groupDays));
        }
    }

    /** Whether something of that name may take part. */
    public boolean admits(String name) {
        return never.stream().noneMatch(name::endsWith);
    }

    /** The kinds of entity that {@code role} accepts, the preferred first. */
    public List<EntityType> accepts(String role) {
        return roles.getOrDefault(role, List.of());
    }
}
