package tupu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tupu.corpus.BundledArticles;

class CommandLineTest {

    private static final String ARTICLE =
            """
            # url: https://news.example.com/2024/1.html
            # published: 2024-03-09
            # source: 示例商报
            追赶Sora，算力从哪里来

            360集团创始人周鸿祎表示，在追赶Sora时，算力有可能成为门槛。

            2024年2月16日，OpenAI发布了视频模型Sora。
            """;

    @TempDir private Path folder;
    private String out;
    private String err;

    @Test
    void buildsAsksShowsAndTakesBack() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        assertEquals(0, run("build", article.toString(), "--store", store()), err);
        assertEquals(
                "1 articles: 1 new, 0 changed, 0 taken back, 0 known already (0 not read again); 0 set aside\n",
                out);
        assertEquals(0, run("ask", "谁评论了算力瓶颈？", "--store", store()), err);
        assertTrue(out.contains("周鸿祎") && out.contains("算力有可能成为门槛"), out);
        assertEquals(0, run("ask", "谁评论了算力瓶颈？", "--format", "csv", "--store", store()), err);
        assertTrue(out.contains("周鸿祎"), out);
        assertEquals(0, run("list", "--store", store()), err);
        assertTrue(out.contains("示例商报") && out.endsWith("1 articles\n"), out);
        assertEquals(
                0, run("show", "https://news.example.com/2024/1.html", "--store", store()), err);
        assertTrue(out.startsWith("追赶Sora，算力从哪里来\n2024-03-09  示例商报"), out);
        assertTrue(out.contains("算力有可能成为门槛"), out);
        assertEquals(0, run("stats", "--store", store()), err);
        assertTrue(out.matches("(?s)articles +1\n.*quotations +1\n.*"), out);
        assertEquals(0, run("remove", "a.txt", "--dry-run", "--store", store()), err);
        assertTrue(out.startsWith("would remove: "), out);
        assertEquals(0, run("remove", "a.txt", "--store", store()), err);
        assertEquals(1, run("show", "a.txt", "--store", store()));
        assertEquals(
                "tupu: a.txt: the graph has no such article (tupu list shows ids, addresses and files)\n",
                err);
    }

    @Test
    void trainsAModelAndUsesIt() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (String firm : List.of("云屿科技", "墨川智能", "赤霄数据", "蓝汀网络")) {
            Files.writeString(
                    corpus.resolve(firm + ".txt"),
                    "一条消息\n\n近日，〔%s|公司〕创始人〔林晚舟|人物〕表示，算力不足。\n".formatted(firm));
        }
        String model = folder.resolve("names.crf").toString();
        assertEquals(0, run("train", corpus.toString(), "--model", model), err);
        assertTrue(out.matches("(?s)articles +4\nsentences +8\nnames +8\n.*size .*digest .*"), out);
        String events = folder.resolve("events.model").toString();
        assertTrue(out.contains("written    " + events + "\n"), out);
        String relations = folder.resolve("relations.model").toString();
        assertTrue(out.contains("written    " + relations + "\n"), out);
        String quotations = folder.resolve("quotations.model").toString();
        assertTrue(out.endsWith("written    " + quotations + "\n"), out);
        assertEquals(0, run("train", corpus.toString(), "--folds", "2"), err);
        assertTrue(out.matches("(?s).*Person .*/4\n.*Company .*/4\n.*all .*/8\n"), out);
        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        assertEquals(0, run("extract", article.toString(), "--model", model), err);
        assertEquals(0, run("extract", article.toString(), "--model", "none"), err);
        assertEquals(0, run("extract", article.toString(), "--event-model", events), err);
        assertEquals(0, run("extract", article.toString(), "--event-model", "none"), err);
        assertEquals(1, run("extract", article.toString(), "--event-model", model));
        assertTrue(err.contains("this is no model of events"), err);
        assertEquals(0, run("extract", article.toString(), "--relation-model", relations), err);
        assertEquals(0, run("extract", article.toString(), "--relation-model", "none"), err);
        assertEquals(1, run("extract", article.toString(), "--relation-model", events));
        assertTrue(err.contains("this is no model of relations"), err);
        assertEquals(0, run("extract", article.toString(), "--quotation-model", quotations), err);
        assertEquals(0, run("extract", article.toString(), "--quotation-model", "none"), err);
        assertEquals(1, run("extract", article.toString(), "--quotation-model", events));
        assertTrue(err.contains("this is no model of quotations"), err);
        assertEquals(1, run("extract", article.toString(), "--model", article.toString()));
        assertEquals(
                "tupu: %s: this is no model of names (make one with tupu train)\n"
                        .formatted(article),
                err);
        assertEquals(1, run("train", corpus.toString(), "--epochs", "0"));
        assertTrue(err.startsWith("tupu: train: --epochs 0 "), err);
        assertEquals(1, run("train", corpus.toString(), "--runs", "0"));
        assertTrue(err.contains(" --runs 0 "), err);
    }

    @Test
    void learnsTopicsFromMarkedQuotations() throws IOException {
        Path corpus = folder.resolve("corpus.txt");
        Files.writeString(
                corpus,
                "一条消息\n\n"
                        + "〔林晚舟|人物〕表示，〔煤山又告急|引语;speaker=林晚舟;cue=表示;mode=indirect;topics=energy〕。"
                                .repeat(6));
        Path own = Files.createDirectory(folder.resolve("own"));
        String weights = own.resolve("topic-weights.tsv").toString();
        String model = folder.resolve("names.crf").toString();
        assertEquals(
                0, run("train", corpus.toString(), "--model", model, "--topics", weights), err);
        assertTrue(out.matches("(?s).*topics +\\d+ clues\n"), out);
        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        String[] extract = {"extract", "--format", "json", article.toString()};
        assertEquals(0, run(extract), err);
        assertTrue(out.contains("\"compute-bottleneck\""), out);
        assertEquals(
                0,
                run(
                        "extract",
                        "--format",
                        "json",
                        article.toString(),
                        "--ontology",
                        own.toString()),
                err);
        assertTrue(out.contains("\"topics\":[\"energy\"]"), out);
    }

    @Test
    void extractsInThreeForms() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        assertEquals(0, run("extract", article.toString()), err);
        assertTrue(
                out.contains("quotations (1)") && out.contains("周鸿祎（360集团创始人） 表示 [indirect]"), out);
        assertEquals(0, run("extract", "--format", "json", article.toString()), err);
        assertTrue(out.startsWith("{\"file\":") && out.contains("\"cue\":\"表示\""), out);
        assertEquals(0, run("extract", "--format", "ttl", article.toString()), err);
        assertTrue(out.contains("tupu:speaker "), out);
    }

    @Test
    void exportsByTheFilesEnding() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        run("build", article.toString(), "--store", store());
        for (String name :
                List.of(
                        "g.ttl",
                        "g.trig",
                        "g.nt",
                        "g.nq",
                        "g.jsonld",
                        "g.rdf",
                        "g.graphml",
                        "g.zip")) {
            Path file = folder.resolve(name);
            assertEquals(0, run("export", file.toString(), "--store", store()), err);
            assertTrue(Files.size(file) > 1000, name);
        }
        assertEquals(
                0,
                run(
                        "export",
                        folder.resolve("tables").toString(),
                        "--format",
                        "csv",
                        "--store",
                        store()),
                err);
        assertTrue(Files.readString(folder.resolve("tables/quotations.csv")).contains("算力有可能成为门槛"));
        assertEquals(
                0, run("export", "--format", "nt", "--topic", "算力瓶颈", "--store", store()), err);
        assertTrue(out.contains("周鸿祎"), out);
        assertEquals(
                0,
                run(
                        "export",
                        "--format",
                        "nt",
                        "--entity",
                        "周鸿祎",
                        "--since",
                        "2024-03-10",
                        "--store",
                        store()),
                err);
        assertTrue(!out.contains("算力有可能成为门槛"), out);
    }

    @Test
    void listsAndRunsQueries() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        run("build", article.toString(), "--store", store());
        assertEquals(0, run("query"), err);
        assertTrue(out.contains("who-commented-on-topic"), out);
        assertEquals(
                0,
                run("query", "who-commented-on-topic", "-p", "topic=算力瓶颈", "--store", store()),
                err);
        assertTrue(out.contains("周鸿祎"), out);
        Path own =
                Files.writeString(
                        folder.resolve("own.rq"), "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }");
        assertEquals(0, run("query", own.toString(), "--format", "csv", "--store", store()), err);
        assertTrue(out.startsWith("n"), out);
    }

    @Test
    void readsStandardInputAndSetsAsideWhatItCannotRead() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertEquals(3, runWith(ARTICLE, "build", "-", empty.toString(), "--store", store()));
        assertTrue(err.startsWith("set aside: " + empty), err);
        assertEquals(1, run("build", folder.resolve("nowhere").toString(), "--store", store()));
        assertTrue(err.contains("nowhere"), err);
    }

    @Test
    void aQuestionThatIsNotUnderstoodListsTheNearest() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        run("build", article.toString(), "--store", store());
        assertEquals(1, run("ask", "今天天气怎么样？", "--store", store()));
        assertTrue(err.contains("可以这样问"), err);
    }

    @Test
    void aMistakeIsOneLineWithItsCure() {
        assertEquals(2, run());
        assertEquals(
                "tupu: No command given (try: tupu --help, or tupu demo)\ntupu: see tupu --help\n",
                err);
        assertEquals(2, run("biuld"));
        assertTrue(err.contains("did you mean") && err.contains("build"), err);
        assertEquals(2, run("build"));
        assertTrue(err.startsWith("tupu: Missing required parameter"), err);
        assertEquals(1, run("list", "--store", folder.resolve("none").toString()));
        assertEquals(1, err.lines().count(), err);
        assertEquals(
                1,
                run(
                        "build",
                        "x",
                        "--ontology",
                        folder.resolve("none").toString(),
                        "--store",
                        store()));
        assertEquals(1, err.lines().count(), err);
    }

    @Test
    void evaluatesAMarkedCorpus() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("a.txt"),
                ARTICLE.replace("360集团创始人周鸿祎", "〔360集团|公司〕〔创始人|职务;person=周鸿祎;org=360集团〕〔周鸿祎|人物〕"));
        Path record = folder.resolve("run.json");
        assertEquals(
                0,
                run("evaluate", "--corpus", corpus.toString(), "--record", record.toString()),
                err);
        assertTrue(out.contains("affiliations"), out);
        assertEquals(
                0,
                run(
                        "evaluate",
                        "--corpus",
                        corpus.toString(),
                        "--compare",
                        record.toString(),
                        "--tolerance",
                        "0.01"),
                err);
    }

    @Test
    void evaluatesTheLayersBehindTheNamesAlone() throws IOException {
        Path corpus = folder.resolve("a.txt");
        Files.writeString(
                corpus,
                ARTICLE.replace("360集团创始人周鸿祎", "〔360集团创始|公司〕〔人|职务;person=鸿祎;org=360集团创始〕周〔鸿祎|人物〕"));
        assertEquals(0, run("evaluate", "--corpus", corpus.toString()), err);
        assertTrue(out.lines().noneMatch(line -> line.matches("  Person +1\\.000.*")), out);
        assertEquals(0, run("evaluate", "--corpus", "--marked-names", corpus.toString()), err);
        assertTrue(out.lines().anyMatch(line -> line.matches("  Person +1\\.000.*")), out);
        assertEquals(
                0,
                run(
                        "evaluate",
                        "--corpus",
                        "--without",
                        "catalogue,rule,document,model,hanlp",
                        corpus.toString()),
                err);
        assertTrue(out.lines().anyMatch(line -> line.matches("entities +0\\.000.*")), out);
    }

    @Test
    void measuresItsSpeed() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        assertEquals(0, run("benchmark", "extract", article.toString(), "--rounds", "1"), err);
        assertTrue(out.contains("share") && out.contains("heap after collection"), out);
        assertEquals(1, run("benchmark", "extract", article.toString(), "--rounds", "0"));
        assertEquals(1, err.lines().count(), err);
        assertEquals(2, run("benchmark"));
    }

    @Test
    void demonstratesItself() {
        assertEquals(0, run("demo", "--folder", folder.resolve("demo").toString()), err);
        assertTrue(out.contains("Try next"), out);
        assertEquals("", err);
        assertEquals(0, run("demo", "--folder", folder.resolve("demo").toString()), err);
        assertEquals(1, run("demo", "--folder", "src"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithExamples(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(
                out.contains("Examples:")
                        || command.equals("help")
                        || command.equals("generate-completion"),
                out);
    }

    static Stream<String> commands() {
        return Main.commandLine(
                terminal(new StringWriter(), new StringWriter(), new ByteArrayOutputStream(), ""))
                .getSubcommands()
                .keySet()
                .stream();
    }

    @Test
    void theBundledArticlesAreAllInTheirIndex() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/corpus/demo"))) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !List.of("README.md", "index.tsv").contains(name))
                            .sorted()
                            .toList(),
                    BundledArticles.entries().stream()
                            .map(BundledArticles.Entry::name)
                            .sorted()
                            .toList());
        }
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private int run(String... arguments) {
        return runWith("", arguments);
    }

    private int runWith(String input, String... arguments) {
        Console shown = Console.runWithInput(input, arguments);
        out = shown.out();
        err = shown.err();
        return shown.code();
    }

    private static Terminal terminal(
            StringWriter out, StringWriter err, ByteArrayOutputStream bytes, String input) {
        return new Terminal(
                new PrintWriter(out),
                new PrintWriter(err),
                bytes,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                false,
                false,
                160);
    }
}
