package tupu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the suspicion over the decision to the graph that follows it, and back. */
class ReviewCommandTest {

    @TempDir private Path folder;
    private String out;
    private String err;

    @Test
    void aDecisionHoldsInTheNextBuildAndNoLongerOnceItIsTakenBack() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        write(news, "a", "云屿科技首席执行官林晚舟表示，算力不足。");
        write(news, "b", "墨川智能首席执行官林晚舟表示，芯片太贵。");
        assertEquals(0, run("build", news.toString(), "--store", store()), err);
        assertEquals(0, run("review", "--store", store()), err);
        assertEquals(
                "one name, several people?   林晚舟: with 云屿科技, 墨川智能\n1 to look at, 0 decided\n", out);

        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(
                own.resolve("decisions.ttl"),
                """
                @prefix : <https://w3id.org/tupu/decisions#> .

                :decision-000000000001 a :Split ;
                   :form "林晚舟" ;
                   :type "Person" ;
                   :with "墨川智能" ;
                   :into "person/林晚舟-墨川智能" ;
                   :because "两个人" .
                """);
        assertEquals(0, run("review", "--store", store(), "--ontology", own.toString()), err);
        assertEquals("0 to look at, 1 decided\n", out);
        build(news, own);
        assertEquals(List.of(1, 1), people());

        assertEquals(
                0, run("review", "--ontology", own.toString(), "--undo", "decision-000000000001"));
        assertEquals("", out);
        build(news, own);
        assertEquals(List.of(2), people());
        assertEquals(
                1, run("review", "--ontology", own.toString(), "--undo", "decision-000000000001"));
        assertTrue(err.contains("there is no such decision"), err);
        assertEquals(1, run("review", "--decided"));
        assertTrue(err.contains("--ontology FOLDER"), err);
    }

    /** How many quotations each speaker has. */
    private List<Integer> people() {
        assertEquals(0, run("query", "most-quoted", "--format", "csv", "--store", store()), err);
        return out.lines()
                .skip(1)
                .map(line -> Integer.parseInt(line.replaceAll("^.*?,(\\d+),.*", "$1")))
                .toList();
    }

    private void build(Path news, Path own) {
        assertEquals(
                0,
                run("build", news.toString(), "--store", store(), "--ontology", own.toString()),
                err);
    }

    private static void write(Path news, String name, String sentence) throws IOException {
        Files.writeString(
                news.resolve(name + ".txt"),
                "# url: https://news.example.com/%s\n一条消息\n\n%s\n".formatted(name, sentence));
    }

    private String store() {
        return folder.resolve("graph").toString();
    }

    private int run(String... arguments) {
        Console shown = Console.run(arguments);
        out = shown.out();
        err = shown.err();
        return shown.code();
    }
}
