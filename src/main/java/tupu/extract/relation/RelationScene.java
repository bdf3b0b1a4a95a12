package tupu.extract.relation;

import java.util.ArrayList;
import java.util.List;
import tupu.extract.Finding;
import tupu.language.PhraseTrie;
import tupu.language.Sentence;
import tupu.mention.MarkedArticle;
import tupu.text.Field;

/** An article whose relations are looked for: its sentences, names, and what rules say of them. */
final class RelationScene {

    private final MarkedArticle article;
    private final NameTable names;
    private final Opinions opinions;
    private final Background background;
    private final List<SentenceWords> sentences = new ArrayList<>();
    private final PairSearch search;

    RelationScene(MarkedArticle article, List<Finding> findings, RelationKnowledge knowledge) {
        this.article = article;
        this.names = new NameTable(article);
        this.opinions = new Opinions(names, findings);
        this.background = new Background(names, knowledge.catalogue());
        for (Field field : Field.values()) {
            List<PhraseTrie.Match<int[]>> hints = knowledge.hints(article.article().text(field));
            int next = 0;
            for (Sentence sentence : article.analyzed().sentences(field)) {
                SentenceWords words =
                        SentenceWords.of(sentence, article.mentionsIn(sentence.span()), names);
                next = words.hint(hints, next);
                sentences.add(words);
            }
        }
        this.search = new PairSearch(sentences, names);
    }

    MarkedArticle article() {
        return article;
    }

    NameTable names() {
        return names;
    }

    Opinions opinions() {
        return opinions;
    }

    Background background() {
        return background;
    }

    int size() {
        return sentences.size();
    }

    SentenceWords sentence(int at) {
        return sentences.get(at);
    }

    /** The pairs between which a sentence may state a relation. */
    List<Pair> pairs(int sentence) {
        return search.of(sentence);
    }
}
