package tupu.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.ArticleSource;
import tupu.article.ReadOptions;
import tupu.lexicon.EntityType;
import tupu.mention.Name;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.Build;
import tupu.rdf.Checked;
import tupu.rdf.GraphCheck;
import tupu.store.GraphStore;
import tupu.support.NewsItem;
import tupu.text.Checkpoint;

/**
 * A build with everything but the lexicon, which takes seconds to load: reads files, takes “X认为，Y。”
 * for a quotation, and goes on as every build does.
 */
public final class PlainBuild {

    public static final Build BUILD = new Build("plain", "", "");

    private static final Pattern QUOTATION = Pattern.compile("([一-龥]{2,4})认为，([^。]+)。");
    private static final GraphCheck CHECK = GraphCheck.builtIn();

    private PlainBuild() {}

    /** Builds with few articles a transaction, so that there are several. */
    public static BuildReport into(GraphStore store, Path news, int batch) {
        ArticleGraphWriter writer = new ArticleGraphWriter(store.iris(), BUILD);
        BuildRun.Steps steps =
                new BuildRun.Steps(
                        writer::inputDigest,
                        articles -> articles.stream().map(a -> graph(writer, a)).toList(),
                        batch);
        try (Stream<ArticleSource> sources = ArticleSource.of(List.of(news), ReadOptions.DEFAULT)) {
            return new BuildRun(store, steps, "plain", Progress.SILENT).run(sources);
        }
    }

    private static Checked graph(ArticleGraphWriter writer, Article article) {
        NewsItem item = NewsItem.of(article);
        Matcher said = QUOTATION.matcher(article.body());
        while (said.find()) {
            Name speaker = item.name(EntityType.PERSON, said.group(1));
            item.quotation(speaker, "认为", said.group(2));
        }
        Checkpoint.reached("extract");
        return CHECK.check(writer.write(item.linked()));
    }
}
