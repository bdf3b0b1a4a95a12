package tupu.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tupu.lexicon.EntityType;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.Field;
import tupu.text.Span;

/**
 * The names of a marked article. A name once marked counts everywhere in the article where the same
 * letters stand unmarked: longest first, outside other names and outside marks of kind 无. Letters
 * that are marked as two things mean the first of them where they stand unmarked. A Latin name does
 * not begin or end inside a Latin word: {@code GPT-4} is not in {@code GPT-4o}.
 */
public final class NameMarks {

    private final Map<Field, MarkedText> texts;
    private final Map<Key, Name> names = new LinkedHashMap<>();
    private final List<Mention> mentions;

    /** An entity of the article: two of one name and different types are two. */
    private record Key(EntityType type, String name) {}

    /** Words to look for, and what they name. */
    private record Form(String words, Name name) {}

    private NameMarks(Map<Field, MarkedText> texts) {
        this.texts = texts;
        collectNames();
        List<Form> forms = forms();
        this.mentions = new ArrayList<>();
        texts.forEach((field, text) -> mentions.addAll(mentions(field, text, forms)));
        mentions.sort(Comparator.comparing(Mention::span));
    }

    /** Finds the names of an article whose headline and body are marked up. */
    public static NameMarks of(MarkedText headline, MarkedText body) {
        Map<Field, MarkedText> texts = new EnumMap<>(Field.class);
        texts.put(Field.HEADLINE, headline);
        texts.put(Field.BODY, body);
        return new NameMarks(texts);
    }

    /** Every place where the article names something, in reading order, without overlaps. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** The names that carry {@code entityName}: more than one where types differ. */
    public List<Name> named(String entityName) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(entityName))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a mark of a name names. */
    public Optional<Name> of(Mark mark) {
        return mark.kind().type().map(type -> names.get(new Key(type, mark.entityName())));
    }

    private void collectNames() {
        Map<Key, Set<String>> forms = new LinkedHashMap<>();
        for (MarkedText text : texts.values()) {
            text.names()
                    .forEach(
                            mark ->
                                    forms.computeIfAbsent(key(mark), key -> new LinkedHashSet<>())
                                            .add(mark.words()));
        }
        forms.forEach((key, words) -> names.put(key, name(key, words)));
    }

    private Name name(Key key, Set<String> words) {
        boolean written = texts.values().stream().anyMatch(text -> occurs(text, key.name()));
        if (written) {
            words.add(key.name());
        }
        String canonical = words.contains(key.name()) ? key.name() : longest(words);
        return new Name(key.type(), canonical, new TreeSet<>(words), Optional.empty());
    }

    private static String longest(Set<String> words) {
        return words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    private static boolean occurs(MarkedText text, String words) {
        for (int at = text.text().indexOf(words);
                at >= 0;
                at = text.text().indexOf(words, at + 1)) {
            if (isWhole(text.text(), at, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    /** Longest first; of equal words the first marked. */
    private List<Form> forms() {
        Map<String, Form> first = new LinkedHashMap<>();
        for (MarkedText text : texts.values()) {
            text.names()
                    .map(mark -> new Form(mark.words(), names.get(key(mark))))
                    .forEach(form -> first.putIfAbsent(form.words(), form));
        }
        names.forEach(
                (key, name) ->
                        name.forms()
                                .forEach(words -> first.putIfAbsent(words, new Form(words, name))));
        return first.values().stream()
                .sorted(
                        Comparator.comparingInt((Form form) -> form.words().length())
                                .reversed()
                                .thenComparing(Form::words))
                .toList();
    }

    private List<Mention> mentions(Field field, MarkedText text, List<Form> forms) {
        boolean[] taken = new boolean[text.text().length()];
        List<Mention> found = new ArrayList<>();
        for (Mark mark : text.marks()) {
            if (mark.kind() == MarkKind.NOTHING) {
                take(taken, mark.begin(), mark.end());
            } else if (mark.kind().isName() && isFree(taken, mark.begin(), mark.end())) {
                take(taken, mark.begin(), mark.end());
                found.add(new Mention(mark.span(field), mark.words(), names.get(key(mark))));
            }
        }
        for (Form form : forms) {
            int length = form.words().length();
            for (int at = text.text().indexOf(form.words());
                    at >= 0;
                    at = text.text().indexOf(form.words(), at + 1)) {
                if (isFree(taken, at, at + length) && isWhole(text.text(), at, at + length)) {
                    take(taken, at, at + length);
                    found.add(
                            new Mention(
                                    new Span(field, at, at + length), form.words(), form.name()));
                }
            }
        }
        return found;
    }

    private static Key key(Mark mark) {
        return new Key(mark.kind().type().orElseThrow(), mark.entityName());
    }

    private static boolean isFree(boolean[] taken, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, int begin, int end) {
        for (int i = begin; i < end; i++) {
            taken[i] = true;
        }
    }

    /** Whether the words are not a part of a longer Latin word or number: Llama 3 in Llama 3.1. */
    private static boolean isWhole(String text, int begin, int end) {
        boolean cutBefore = begin > 0 && isLatin(text, begin - 1) && isLatin(text, begin);
        boolean cutAfter = end < text.length() && isLatin(text, end - 1) && isLatin(text, end);
        boolean inNumber =
                end + 1 < text.length()
                        && isDigit(text, end - 1)
                        && text.charAt(end) == '.'
                        && isDigit(text, end + 1);
        return !cutBefore && !cutAfter && !inNumber;
    }

    private static boolean isLatin(String text, int at) {
        char letter = text.charAt(at);
        return isDigit(text, at)
                || Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
