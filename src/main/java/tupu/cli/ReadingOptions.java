package tupu.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import tupu.article.ArticleReader;
import tupu.article.ArticleSource;
import tupu.article.FieldNames;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/** How articles are read. */
final class ReadingOptions {

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "10",
            description =
                    "The largest article in megabytes, decompressed. Default: ${DEFAULT-VALUE}.")
    private int megabytes;

    @Option(
            names = "--field",
            paramLabel = "NAME=FIELD",
            description = {
                "Where a JSON article keeps its title, text, published, source, url, author, section or language, as in --field text=content.",
                "Usual names are known."
            })
    private Map<String, String> fields = Map.of();

    /** Reads files and folders; {@code -} is standard input. */
    Stream<Reading> read(List<Path> articles, Terminal terminal) {
        return sources(articles, terminal).flatMap(ArticleSource::read);
    }

    /** Returns files, those of folders too, before they are read; {@code -} is standard input. */
    Stream<ArticleSource> sources(List<Path> articles, Terminal terminal) {
        ReadOptions options = options();
        return articles.stream()
                .flatMap(
                        path ->
                                path.toString().equals("-")
                                        ? Stream.of(standardInput(terminal, options))
                                        : ArticleSource.of(List.of(path), options));
    }

    ReadOptions options() {
        return ReadOptions.DEFAULT
                .withArticleBytes(1_000_000L * megabytes)
                .withFields(fieldNames());
    }

    private static ArticleSource standardInput(Terminal terminal, ReadOptions options) {
        String name = "standard input";
        return ArticleSource.once(
                name, () -> new ArticleReader().read(name, terminal.in(), options));
    }

    private FieldNames fieldNames() {
        FieldNames names = FieldNames.USUAL;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            names = names.prefer(role(field.getKey()), field.getValue());
        }
        return names;
    }

    private static FieldNames.Role role(String name) {
        String wanted = name.equals("source") ? "publisher" : name;
        return Arrays.stream(FieldNames.Role.values())
                .filter(role -> role.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InputException(
                                        Diagnostic.of(
                                                "--field",
                                                "an article has no “%s”".formatted(name),
                                                "use title, text, published, modified, source, url, author, section or language")));
    }
}
