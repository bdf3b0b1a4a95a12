package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.extract.Evidence;
import tupu.extract.Extractor;
import tupu.extract.Finding;
import tupu.extract.Quotation;
import tupu.extract.Speaker;
import tupu.extract.learned.QuotationModel;
import tupu.language.Folding;
import tupu.language.Sentence;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.SpeechVerb;
import tupu.lexicon.TopicChoice;
import tupu.lexicon.TopicClues;
import tupu.lexicon.Topics;
import tupu.mention.MarkedArticle;
import tupu.mention.Name;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Finds reported speech, direct and indirect: who said what, by which verb.
 *
 * <pre>
 *   周鸿祎提到，算力有可能成为门槛。            speaker, cue, content
 *   “算力是门槛。”唐树源称。                    content, speaker, cue
 *   “这很难，”他说，“但值得。”                  content split by its speaker
 *   据路透社报道，…  在马斯克看来，…  IDC数据显示，…
 * </pre>
 */
public final class QuotationExtractor implements Extractor {

    private final SpeechLexicon speech;
    private final TopicChoice topics;
    private final Optional<QuotationJudge> judge;

    /**
     * Prepares to read.
     *
     * @param model looks again at what the rules find; none to do with them alone
     */
    public QuotationExtractor(
            SpeechLexicon speech, TopicChoice topics, Optional<QuotationModel> model) {
        this.speech = speech;
        this.topics = topics;
        this.judge = model.map(learned -> new QuotationJudge(speech, learned));
    }

    @Override
    public List<Finding> extract(MarkedArticle article) {
        Topics.Background background =
                topics.background(article.article().headline(), article.article().body());
        Map<String, Finding> quotations = new LinkedHashMap<>();
        for (Field part : List.of(Field.HEADLINE, Field.BODY)) {
            FieldText field = FieldText.of(article, part, speech);
            List<Draft> drafts =
                    part == Field.HEADLINE ? HeadlineReports.in(field, speech) : inBody(field);
            for (Draft draft : drafts) {
                finish(field, draft, background)
                        .ifPresent(
                                quotation ->
                                        quotations.putIfAbsent(
                                                identity(field, quotation), quotation));
            }
        }
        return List.copyOf(quotations.values());
    }

    private List<Draft> inBody(FieldText field) {
        List<Draft> drafts = new QuotationSearch(field, speech).run();
        return judge.map(learned -> learned.judge(field, drafts)).orElse(drafts);
    }

    /**
     * A page may print the same words of the same speaker twice (in a teaser, in a box); they were
     * said once.
     */
    private static String identity(FieldText field, Quotation quotation) {
        String who =
                quotation.speaker().name().map(Name::canonical).orElse(quotation.speaker().text());
        return who + "\n" + Folding.key(quotation.content().cut(field.text()));
    }

    private Optional<Quotation> finish(FieldText field, Draft draft, Topics.Background background) {
        Span content = Content.trimmed(field, draft.begin(), draft.end());
        if (content.length() < shortest(field, draft, content)) {
            return Optional.empty();
        }
        Source source = draft.source();
        Span who = field.span(source.begin(), source.end());
        Speaker speaker = new Speaker(source.text(), who, source.name(), Optional.empty());
        List<Name> about =
                field.article().mentionsIn(content).stream()
                        .filter(mention -> !who.contains(mention.span()))
                        .map(mention -> mention.name())
                        .distinct()
                        .toList();
        return Optional.of(
                new Quotation(
                        speaker,
                        draft.cue().map(cue -> field.text().substring(cue.begin(), cue.end())),
                        Content.mode(field, content),
                        content,
                        topics.of(
                                content.cut(field.text()),
                                TopicClues.paragraph(field.text(), content.begin(), content.end()),
                                background),
                        about,
                        Optional.empty(),
                        evidence(field, draft, content),
                        draft.confidence(),
                        Optional.empty()));
    }

    /**
     * 宣布离开 is an act, 承认压力 and 否认存在倾向 name a thing, not speech; what a person is quoted with may be
     * as short as 不缺钱. UTF-16 units.
     */
    private static int shortest(FieldText field, Draft draft, Span content) {
        if (draft.cue().isEmpty()) {
            return 2;
        }
        Cue cue = draft.cue().get();
        boolean act =
                cue.verb().kind() == SpeechVerb.Kind.ANNOUNCE || cue.verb().text().endsWith("到");
        boolean object =
                content.begin() == cue.end()
                        && !field.isCovered(content.begin())
                        && "说称为示".indexOf(field.masked().charAt(cue.end() - 1)) < 0;
        return act ? 8 : object ? 7 : 2;
    }

    /** The sentence of the cue, then as much of what is said as three sentences hold. */
    private static Evidence evidence(FieldText field, Draft draft, Span content) {
        List<Sentence> sentences = field.article().analyzed().sentences(field.field());
        Span anchor = field.span(draft.anchorBegin(), draft.anchorEnd());
        List<Span> spans = new ArrayList<>();
        sentences.stream()
                .map(Sentence::span)
                .filter(anchor::overlaps)
                .limit(2)
                .forEach(spans::add);
        sentences.stream()
                .map(Sentence::span)
                .filter(span -> content.overlaps(span) && !spans.contains(span))
                .limit(3L - spans.size())
                .forEach(spans::add);
        return new Evidence(spans);
    }
}
