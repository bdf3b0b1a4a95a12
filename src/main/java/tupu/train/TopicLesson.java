package tupu.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tupu.corpus.CorpusArticle;
import tupu.facts.Facts;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.TopicClues;
import tupu.lexicon.Topics;
import tupu.text.CodePoints;

/** What marked articles teach about topics: each marked quotation with its clues and its topics. */
final class TopicLesson {

    /**
     * A quotation.
     *
     * @param topics as marked
     */
    record Statement(Map<TopicClues.Clue, Double> clues, List<String> topics) {}

    private final Topics topics;
    private final TopicClues clues;

    TopicLesson(OntologyFiles files) {
        this.topics = Topics.read(files);
        this.clues = new TopicClues(topics);
    }

    List<String> topics() {
        return clues.topics();
    }

    /** Returns the quotations of an article that are marked with a topic. */
    List<Statement> statements(CorpusArticle article) {
        Topics.Background background =
                topics.background(article.article().headline(), article.article().body());
        List<Statement> statements = new ArrayList<>();
        for (Facts.Quotation quotation : article.gold().quotations()) {
            if (!quotation.topics().isEmpty() && quotation.at().isPresent()) {
                String paragraph = paragraph(article, quotation.at().get());
                statements.add(
                        new Statement(
                                clues.of(quotation.text(), paragraph, background),
                                quotation.topics()));
            }
        }
        return statements;
    }

    private static String paragraph(CorpusArticle article, Facts.Place place) {
        String text = article.article().text(place.in());
        CodePoints converted = new CodePoints(text);
        return TopicClues.paragraph(
                text, converted.toUtf16(place.start()), converted.toUtf16(place.end()));
    }
}
