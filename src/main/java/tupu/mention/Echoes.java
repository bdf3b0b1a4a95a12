package tupu.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.language.Folding;
import tupu.language.PhraseTrie;
import tupu.mention.NameBook.Thing;

/** Finds the forms of an article's names everywhere in it. */
final class Echoes {

    private final ShortForms shortForms;

    Echoes(ShortForms shortForms) {
        this.shortForms = shortForms;
    }

    /** Returns a candidate for every place of a form; a form of two things is left alone. */
    List<Candidate> find(Lines article, NameBook book) {
        Map<String, Thing> things = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Thing thing : book.things()) {
            for (String form : thing.forms()) {
                claim(form, thing, things, shared);
            }
        }
        Map<String, Thing> shortened = new HashMap<>();
        Set<String> sharedShort = new HashSet<>();
        for (Thing thing : book.things()) {
            for (String form : shortForms.of(thing)) {
                if (!things.containsKey(Folding.fold(form))) {
                    claim(form, thing, shortened, sharedShort);
                }
            }
        }
        shared.forEach(things::remove);
        sharedShort.forEach(shortened::remove);
        List<Candidate> candidates = new ArrayList<>();
        PhraseTrie<Thing> forms = new PhraseTrie<>(things);
        PhraseTrie<Thing> shorts = new PhraseTrie<>(shortened);
        for (Line line : article.all()) {
            add(forms, line, false, book, candidates);
            add(shorts, line, true, book, candidates);
        }
        return candidates;
    }

    private static void add(
            PhraseTrie<Thing> trie,
            Line line,
            boolean shortened,
            NameBook book,
            List<Candidate> candidates) {
        for (PhraseTrie.Match<Thing> match : trie.findLongest(line.text())) {
            if (isWhole(line, match.begin(), match.end(), shortened)) {
                Thing thing = match.value();
                if (shortened) {
                    book.allow(thing, line.text().substring(match.begin(), match.end()));
                }
                candidates.add(
                        new Candidate(
                                line.span(match.begin(), match.end()),
                                thing.type(),
                                Source.DOCUMENT,
                                thing.entry()));
            }
        }
    }

    /**
     * A shortened Chinese form counts only where the segmentation knows no word there: 阶跃 is no
     * word of the dictionary, 商业 of 商业航天 is.
     */
    private static boolean isWhole(Line line, int begin, int end, boolean shortened) {
        if (LatinWords.continuesBefore(line.text(), begin)
                || LatinWords.continuesBehind(line.text(), end)) {
            return false;
        }
        if (!Letters.isHan(line.charAt(begin)) || !shortened && end - begin > 2) {
            return true;
        }
        if (!line.isBorder(begin) || !line.isBorder(end)) {
            return false;
        }
        if (!shortened) {
            return true;
        }
        var token = line.tokens().get(line.tokenIndex(begin));
        return token.text().length() < end - begin || token.tag().startsWith("nr");
    }

    private static void claim(
            String form, Thing thing, Map<String, Thing> things, Set<String> shared) {
        String key = Folding.fold(form);
        if (form.length() < 2) {
            return;
        }
        Thing other = things.putIfAbsent(key, thing);
        if (other != null && other != thing) {
            shared.add(key);
        }
    }
}
