package tupu.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tupu.facts.Facts;

/**
 * One side's facts of one article, cleaned of what cannot count: a name that is not in the article,
 * or that two entities of one type claim.
 */
final class Countable {

    /** An entity with those of its names that count, folded. */
    record Named(Facts.Entity entity, Set<String> names) {
        String id() {
            return entity.id();
        }

        String type() {
            return entity.type();
        }
    }

    /**
     * Who commented on what.
     *
     * @param speaker an entity's id; empty for an unnamed source
     * @param speakerText the words for an unnamed source, else empty
     */
    record Comment(String topic, String speaker, String speakerText)
            implements Comparable<Comment> {

        private static final Comparator<Comment> ORDER =
                Comparator.comparing(Comment::topic, Countable::compare)
                        .thenComparing(Comment::speaker, Countable::compare)
                        .thenComparing(Comment::speakerText, Countable::compare);

        @Override
        public int compareTo(Comment other) {
            return ORDER.compare(this, other);
        }
    }

    private record Claim(String type, String name) {}

    private final Facts facts;
    private final List<Named> entities;

    Countable(Facts facts, String articleText) {
        this.facts = facts;
        this.entities = named(facts.entities(), Wording.fold(articleText));
    }

    Facts facts() {
        return facts;
    }

    /** The entities, one for each id: the last given, in the place of the first. */
    List<Named> entities() {
        return entities;
    }

    /** Every speaker with every topic that he speaks of, in the order of code points. */
    List<Comment> comments() {
        SortedSet<Comment> comments = new TreeSet<>();
        for (Facts.Quotation quotation : facts.quotations()) {
            String speaker = quotation.speaker().orElse("");
            String text = speaker.isEmpty() ? quotation.speakerText().orElse("") : "";
            quotation.topics().forEach(topic -> comments.add(new Comment(topic, speaker, text)));
        }
        return List.copyOf(comments);
    }

    private static List<Named> named(List<Facts.Entity> entities, String foldedText) {
        List<Named> all = new ArrayList<>();
        Map<Claim, Integer> claims = new HashMap<>();
        for (Facts.Entity entity : entities) {
            Set<String> names = new LinkedHashSet<>();
            for (String name : entity.names()) {
                String folded = Wording.fold(name);
                if (!folded.isEmpty() && foldedText.contains(folded)) {
                    names.add(folded);
                }
            }
            names.forEach(name -> claims.merge(new Claim(entity.type(), name), 1, Integer::sum));
            all.add(new Named(entity, names));
        }
        Map<String, Named> byId = new LinkedHashMap<>();
        for (Named named : all) {
            named.names().removeIf(name -> claims.get(new Claim(named.type(), name)) > 1);
            byId.put(named.id(), named);
        }
        return List.copyOf(byId.values());
    }

    /** By code points: not the order of {@link String}, which puts 𠮷 before ！. */
    private static int compare(String first, String second) {
        return Arrays.compare(first.codePoints().toArray(), second.codePoints().toArray());
    }
}
