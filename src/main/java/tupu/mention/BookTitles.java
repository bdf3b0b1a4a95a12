package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;

/**
 * Reads what stands in 《》: a law or plan by its last noun, an outlet, a game or film by the words
 * beside it. Titles of articles are no names.
 */
final class BookTitles implements CandidateFinder {

    private static final Pattern TITLE =
            Pattern.compile("《([^《》\\n]{1,60}(?:《[^《》\\n]{1,40}》[^《》\\n]{0,30})?)》");
    private static final Pattern NOTE = Pattern.compile("[（(〔][^（）()〔〕]{1,20}[）)〕]$");
    private static final int CONTEXT = 8;

    private final NameWords words;

    BookTitles(NameWords words) {
        this.words = words;
    }

    @Override
    public List<Candidate> find(Lines article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Line line : article.all()) {
            Matcher title = TITLE.matcher(line.text());
            while (title.find()) {
                int begin = title.start(1);
                int end = title.end(1);
                typeOf(line.text(), title.group(1).strip(), title.start(), title.end())
                        .ifPresent(
                                type ->
                                        candidates.add(
                                                Candidate.rule(line.span(begin, end), type)));
            }
        }
        return candidates;
    }

    private Optional<EntityType> typeOf(String text, String title, int begin, int end) {
        String before = text.substring(Math.max(0, begin - CONTEXT), begin);
        String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
        if (contains(Use.ARTICLE_CONTEXT, before) || title.indexOf('，') >= 0) {
            return Optional.empty();
        }
        String core = NOTE.matcher(title).replaceFirst("");
        boolean policy = words.lengthBefore(Use.POLICY_NOUN, core, core.length()) > 0;
        if (policy && core.length() > 2) {
            return Optional.of(EntityType.POLICY);
        }
        if (words.lengthBefore(Use.MEDIA_TITLE_NOUN, core, core.length()) > 0
                && title.length() <= 24) {
            return Optional.of(EntityType.MEDIA);
        }
        if (contains(Use.WORK_CONTEXT, before) || contains(Use.WORK_CONTEXT, after)) {
            return Optional.of(EntityType.PRODUCT);
        }
        return begins(Use.MEDIA_CONTEXT, after) && title.length() <= 24
                ? Optional.of(EntityType.MEDIA)
                : Optional.empty();
    }

    private boolean contains(Use use, String text) {
        for (int at = 0; at < text.length(); at++) {
            if (words.lengthAt(use, text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Directly behind, 的 and a space aside: 《金融时报》的报道. */
    private boolean begins(Use use, String text) {
        int at = 0;
        while (at < text.length() && " 的今日近日".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return words.lengthAt(use, text, at) > 0;
    }
}
