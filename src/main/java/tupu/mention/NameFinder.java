package tupu.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.language.AnalyzedArticle;
import tupu.lexicon.Catalogue;
import tupu.lexicon.EntityType;
import tupu.lexicon.Gazetteer;
import tupu.lexicon.NameSuffixes;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.PersonWords;
import tupu.mention.NameBook.Thing;
import tupu.mention.learned.Hint;
import tupu.mention.learned.NameFeatures;
import tupu.mention.learned.NameModel;
import tupu.mention.learned.NameTagger;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Finds the names of an article and what each of them names. Finders propose candidates, {@link
 * NamePolicy} decides between them; then what the article itself tells (X（以下简称Y）, short forms, a
 * name once found) is brought in, and it is decided again. May be shared between threads.
 */
public final class NameFinder {

    private final List<CandidateFinder> finders;
    private final Optional<LearnedNames> learned;
    private final NamePolicy policy = new NamePolicy();
    private final Abbreviations abbreviations;
    private final ShortForms shortForms;
    private final Echoes echoes;
    private final NameWords words;
    private final Set<Source> without;

    /** The candidates decided for, without overlaps, and what they name. */
    private record Decided(List<Candidate> candidates, NameBook book) {}

    private NameFinder(
            List<CandidateFinder> finders,
            Optional<LearnedNames> learned,
            Abbreviations abbreviations,
            ShortForms shortForms,
            NameWords words,
            Set<Source> without) {
        this.without = without.isEmpty() ? Set.of() : EnumSet.copyOf(without);
        this.finders = List.copyOf(finders);
        this.learned = learned;
        this.abbreviations = abbreviations;
        this.shortForms = shortForms;
        this.echoes = new Echoes(shortForms);
        this.words = words;
    }

    /** Reads the word lists and brings the finders together; without a model. */
    public static NameFinder of(Catalogue catalogue, OntologyFiles files) {
        return of(catalogue, files, Optional.empty());
    }

    /** Reads the word lists and brings the finders together, that of the model among them. */
    public static NameFinder of(
            Catalogue catalogue, OntologyFiles files, Optional<NameModel> model) {
        NameWords words = NameWords.read(files);
        NameSuffixes suffixes = NameSuffixes.read(files);
        PersonWords persons = PersonWords.read(files);
        Gazetteer gazetteer = new Gazetteer(catalogue);
        Contexts contexts = new Contexts(words, persons);
        List<CandidateFinder> finders =
                List.of(
                        new CatalogueNames(gazetteer, words, contexts),
                        new BookTitles(words),
                        new QuotedPlans(),
                        new PublisherNames(),
                        new SuffixNames(suffixes, words, contexts),
                        new LatinNames(
                                gazetteer,
                                new LatinChunks(words, suffixes, persons),
                                new LatinEvidence(suffixes, persons, contexts)),
                        new DottedNames(persons),
                        new PersonNames(persons, words, contexts),
                        new PostFrames(suffixes, words, persons, contexts),
                        new PlaceNames(words, contexts));
        return new NameFinder(
                finders,
                model.map(learned -> new NameTagger(learned, NameFeatures.of(gazetteer, files)))
                        .map(LearnedNames::new),
                new Abbreviations(words),
                new ShortForms(suffixes, words, persons),
                words,
                Set.of());
    }

    /**
     * Returns the same finder deaf to some of its sources: what they bring shows when they are
     * gone.
     */
    public NameFinder without(Set<Source> sources) {
        Optional<LearnedNames> model = learned.filter(any -> !sources.contains(Source.MODEL));
        return new NameFinder(finders, model, abbreviations, shortForms, words, sources);
    }

    /** Returns the mentions in reading order; they do not overlap, and each cuts its text. */
    public List<Mention> find(AnalyzedArticle article) {
        Lines lines = new Lines(article);
        Decided byRules = decide(proposed(lines), lines);
        Decided decided =
                learned.map(model -> decide(model.reconsider(byRules.candidates(), lines), lines))
                        .orElse(byRules);
        return mentions(article, decided.candidates(), decided.book());
    }

    /** Returns what the rules alone find, for a model that learns how far to trust them. */
    public List<Hint> hints(AnalyzedArticle article) {
        Lines lines = new Lines(article);
        return LearnedNames.hints(decide(proposed(lines), lines).candidates());
    }

    private List<Candidate> proposed(Lines lines) {
        List<Candidate> candidates = new ArrayList<>();
        finders.forEach(finder -> candidates.addAll(finder.find(lines)));
        return candidates;
    }

    /** Decides between candidates, and brings in what the article tells of those decided for. */
    private Decided decide(List<Candidate> proposed, Lines lines) {
        AnalyzedArticle article = lines.article();
        List<Candidate> candidates = new ArrayList<>(proposed);
        candidates.removeIf(
                candidate -> without.contains(candidate.source()) || isNever(candidate, article));
        List<Candidate> decided = OneType.agree(article, policy.decide(candidates));
        NameBook book = new NameBook();
        decided.forEach(candidate -> book.note(candidate, article.text(candidate.span())));
        if (without.contains(Source.DOCUMENT)) {
            return new Decided(decided, book);
        }
        readAbbreviations(lines, decided, book);
        book.join(shortForms::of);
        List<Candidate> all = new ArrayList<>(decided);
        all.addAll(echoes.find(lines, book));
        return new Decided(policy.decide(all), book);
    }

    /** Whether the lists say of words that they are no name, whoever proposes them. */
    private boolean isNever(Candidate candidate, AnalyzedArticle article) {
        String text = article.text(candidate.span());
        return candidate.entry().isEmpty()
                && (words.is(Use.GENERIC, text) || words.is(Use.TECHNOLOGY, text));
    }

    private void readAbbreviations(Lines lines, List<Candidate> decided, NameBook book) {
        Map<Field, Map<Integer, Candidate>> byBegin = new HashMap<>();
        decided.forEach(
                candidate ->
                        byBegin.computeIfAbsent(candidate.span().field(), field -> new HashMap<>())
                                .put(candidate.span().begin(), candidate));
        int next = 0;
        for (Line line : lines.all()) {
            Span whole = line.span(0, line.text().length());
            while (next < decided.size() && whole.contains(decided.get(next).span())) {
                Candidate candidate = decided.get(next++);
                Thing thing = book.note(candidate, lines.article().text(candidate.span()));
                abbreviations.read(
                        line,
                        candidate.span().end() - whole.begin(),
                        thing,
                        book,
                        at ->
                                Optional.ofNullable(
                                        byBegin.get(whole.field()).get(whole.begin() + at)));
            }
        }
    }

    private List<Mention> mentions(
            AnalyzedArticle article, List<Candidate> decided, NameBook book) {
        List<Span> spans = new ArrayList<>();
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < decided.size(); i++) {
            Candidate candidate = decided.get(i);
            String form = article.text(candidate.span());
            Thing thing = book.note(candidate, form);
            int limit =
                    i + 1 < decided.size()
                                    && decided.get(i + 1).span().field() == candidate.span().field()
                            ? decided.get(i + 1).span().begin()
                            : Integer.MAX_VALUE;
            Span span = withHead(article, candidate, limit);
            if (span.length() > candidate.span().length()) {
                thing.addHeaded(article.text(span));
            }
            spans.add(span);
            things.add(thing);
        }
        Map<Thing, Name> names = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Name name = names.computeIfAbsent(things.get(i), book::name);
            mentions.add(new Mention(spans.get(i), article.text(spans.get(i)), name));
        }
        return mentions;
    }

    /** Takes the noun behind a product's name into the mention: Sora大模型, H20 晶片. */
    private Span withHead(AnalyzedArticle article, Candidate candidate, int limit) {
        Span span = candidate.span();
        if (candidate.type() != EntityType.PRODUCT) {
            return span;
        }
        String text = article.article().text(span.field());
        int from = span.end();
        if (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int head = words.lengthAt(Use.PRODUCT_HEAD, text, from);
        return head == 0 || from + head > limit
                ? span
                : new Span(span.field(), span.begin(), from + head);
    }
}
