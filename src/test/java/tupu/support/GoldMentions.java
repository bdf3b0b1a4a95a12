package tupu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tupu.facts.Facts;
import tupu.facts.FactsReader;
import tupu.language.AnalyzedArticle;
import tupu.lexicon.EntityType;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.Field;
import tupu.text.Span;

/**
 * The names of an article as an annotator wrote them down, found by their letters, longest first:
 * what a perfect name finder would hand on. For measuring the extractors apart from it. Of two
 * entities with one name the first counts.
 */
public final class GoldMentions {

    private final Map<String, Name> names;

    private GoldMentions(Map<String, Name> names) {
        this.names = names;
    }

    /** The names of gold facts. */
    public static GoldMentions of(Facts gold) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (Facts.Entity entity : gold.entities()) {
            EntityType type = EntityType.of(entity.type()).orElseThrow();
            Name name =
                    new Name(
                            type,
                            entity.names().stream()
                                    .max(Comparator.comparingInt(String::length))
                                    .orElseThrow(),
                            new TreeSet<>(entity.names()),
                            Optional.empty());
            entity.names().forEach(form -> names.putIfAbsent(form, name));
        }
        return new GoldMentions(names);
    }

    /** The names of a gold file; {@code article} is the file that it annotates. */
    public static GoldMentions read(Path gold, Path article) {
        try {
            String text = Files.readString(article, StandardCharsets.UTF_8);
            return of(
                    FactsReader.read(
                            gold.toString(),
                            Files.readString(gold, StandardCharsets.UTF_8),
                            text.replace("\r\n", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the mentions in headline and body, in reading order, without overlaps. */
    public List<Mention> in(AnalyzedArticle article) {
        List<String> forms =
                names.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        List<Mention> mentions = new ArrayList<>();
        for (Field field : Field.values()) {
            String text = article.article().text(field);
            boolean[] taken = new boolean[text.length()];
            for (String form : forms) {
                for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                    int end = at + form.length();
                    if (isFree(taken, at, end) && !cutsAWord(text, at, end)) {
                        Arrays.fill(taken, at, end, true);
                        mentions.add(new Mention(new Span(field, at, end), form, names.get(form)));
                    }
                }
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    private static boolean isFree(boolean[] taken, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean cutsAWord(String text, int begin, int end) {
        return begin > 0 && isAsciiWord(text.charAt(begin - 1)) && isAsciiWord(text.charAt(begin))
                || end < text.length()
                        && isAsciiWord(text.charAt(end))
                        && isAsciiWord(text.charAt(end - 1));
    }

    private static boolean isAsciiWord(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }
}
