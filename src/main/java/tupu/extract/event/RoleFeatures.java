package tupu.extract.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.extract.Event;
import tupu.lexicon.EntityType;
import tupu.mention.Name;
import tupu.mention.learned.FeatureBuffer;

/**
 * Writes what a name's place says about its role in an event. The numbers of the templates are part
 * of every model, as those of {@link TriggerFeatures}.
 */
final class RoleFeatures {

    private static final int NEAR = 4;

    private final Items items;
    private final int at;
    private final int type;
    private final int word;
    private final Optional<Told> told;
    private final List<Candidate> all;
    private final NameCounts counts;
    private final FeatureBuffer out;

    /** How many names of a kind stand in the trigger's sentence. */
    private final Map<EntityType, Integer> kinds = new EnumMap<>(EntityType.class);

    /**
     * @param at the place of the trigger
     * @param told what the patterns make of the trigger
     * @param all the names that may take part
     */
    RoleFeatures(
            Items items,
            int at,
            String type,
            Optional<Told> told,
            List<Candidate> all,
            NameCounts counts,
            FeatureBuffer out) {
        this.items = items;
        this.at = at;
        this.type = type.hashCode();
        this.word = items.word(at);
        this.told = told;
        this.all = all;
        this.counts = counts;
        this.out = out;
        Map<EntityType, Set<Name>> names = new EnumMap<>(EntityType.class);
        for (Candidate each : all) {
            Set<Name> alike =
                    names.computeIfAbsent(each.slot().mention().type(), kind -> new HashSet<>());
            if (each.farther() == 0) {
                alike.add(each.name());
            }
        }
        names.forEach((kind, alike) -> kinds.put(kind, alike.size()));
    }

    /** Writes one unit. */
    void write(Candidate candidate) {
        int kind = candidate.slot().mention().type().label().hashCode();
        int given = given(candidate);
        int place = candidate.farther() == 0 ? ownPlace(candidate) : 100 + candidate.farther();
        int rank = rank(candidate);
        int marker = candidate.slot().marker().map(m -> m.label().hashCode()).orElse(0);
        out.add(0, type);
        out.add(1, type, kind);
        out.add(2, type, place);
        out.add(3, type, kind, place);
        out.add(4, type, given);
        out.add(5, given, kind, place);
        out.add(6, type, kind * 31 + place, rank);
        out.add(7, type, marker, kind);
        out.add(8, type, marker, place);
        out.add(9, word, kind, place);
        out.add(10, word, kind, rank);
        out.add(11, word, given);
        out.add(12, type, given, rank);
        int often = Math.min(3, counts.of(candidate.name()) / 2);
        out.add(13, type, kind, often);
        out.add(14, type, kind, counts.isInHeadline(candidate.name()) ? 1 : 0);
        out.add(15, type, kind * 31 + place, counts.rank(candidate.name()));
        out.add(16, type, kind * 31 + rank, sameKind(candidate));
        if (candidate.farther() == 0) {
            own(candidate, kind, place);
        } else {
            out.add(17, type, kind * 31 + place, nearer(candidate));
            out.add(18, word, kind, nearer(candidate));
        }
        out.endUnit();
    }

    /** The role that the patterns give the name; 1 for none, 0 where they see no event. */
    private int given(Candidate candidate) {
        if (told.isEmpty()) {
            return 0;
        }
        for (Event.Argument argument : told.get().event().arguments()) {
            if (argument.name().equals(candidate.name())) {
                return argument.role().hashCode();
            }
        }
        return 1;
    }

    /** In which clause and on which side of the trigger. */
    private int ownPlace(Candidate candidate) {
        int to = items.at(candidate.slot().span());
        int clauses = items.get(to).clause() - items.get(at).clause();
        return Math.max(-2, Math.min(2, clauses)) * 2 + (to < at ? 0 : 1);
    }

    /** How many names of its kind stand between it and the trigger, on its side. */
    private int rank(Candidate candidate) {
        if (candidate.farther() > 0) {
            int nearer = 0;
            for (Candidate other : all) {
                if (other.equals(candidate)) {
                    break;
                }
                if (other.slot().mention().type() == candidate.slot().mention().type()) {
                    nearer++;
                }
            }
            return Math.min(3, nearer);
        }
        int to = items.at(candidate.slot().span());
        int between = 0;
        for (int i = Math.min(at, to) + 1; i < Math.max(at, to); i++) {
            if (items.get(i)
                    .slot()
                    .filter(slot -> slot.mention().type() == candidate.slot().mention().type())
                    .isPresent()) {
                between++;
            }
        }
        return Math.min(3, between);
    }

    private int sameKind(Candidate candidate) {
        return Math.min(3, kinds.getOrDefault(candidate.slot().mention().type(), 0));
    }

    /** Whether a name of its kind stands in the trigger's sentence. */
    private int nearer(Candidate candidate) {
        int before = 0;
        for (Candidate other : all) {
            if (other.farther() == 0
                    && other.slot().mention().type() == candidate.slot().mention().type()) {
                int to = items.at(other.slot().span());
                before |= to < at ? 1 : 2;
            }
        }
        return before;
    }

    private void own(Candidate candidate, int kind, int place) {
        int to = items.at(candidate.slot().span());
        int side = to < at ? 0 : 1;
        out.add(20, type, items.word(to - 1), kind);
        out.add(21, type, items.word(to + 1), kind);
        out.add(22, side, items.word(to - 1), items.word(to + 1));
        out.add(23, type, Integer.signum(to - at) * Math.min(8, Math.abs(to - at)), kind);
        int from = Math.min(at, to) + 1;
        int end = Math.max(at, to);
        for (int i = from; i < end; i++) {
            out.add(24, type, side, items.word(i));
        }
        if (end - from <= NEAR) {
            int between = 0;
            for (int i = from; i < end; i++) {
                between = between * 31 + items.word(i);
            }
            out.add(25, type * 31 + kind, side, between);
            out.add(26, word, side, between);
        }
        out.add(27, type, kind * 31 + place, candidate.slot().joined() ? 1 : 0);
        out.add(28, type, kind * 31 + place, candidate.slot().head() ? 1 : 0);
        out.add(29, type, kind * 31 + place, to == 0 ? 1 : 0);
        out.add(30, type, kind * 31 + place, isFirstOfClause(to) ? 1 : 0);
        out.add(31, type, kind * 31 + place, items.word(at - 1));
        out.add(32, type, kind * 31 + place, items.word(at + 1));
        out.add(33, word, kind * 31 + place, items.word(to + 1));
        out.add(34, word, kind * 31 + place, items.word(to - 1));
    }

    private boolean isFirstOfClause(int to) {
        return to == 0 || items.get(to - 1).clause() != items.get(to).clause();
    }
}
