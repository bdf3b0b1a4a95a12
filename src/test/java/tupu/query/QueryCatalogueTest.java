package tupu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.text.InputException;

class QueryCatalogueTest {

    private static final String BODY = "SELECT ?a WHERE { ?a schema:headline ?h }\n";

    @TempDir private Path folder;

    @Test
    void aFolderOfTheUsersAddsQueriesAndReplacesThoseOfTheSameName() throws IOException {
        write("mine.rq", "# name: my-headlines\n# ask: 有哪些标题\n" + BODY);
        write("layoffs.rq", BODY);

        QueryCatalogue catalogue = QueryCatalogue.builtIn().overlaidBy(folder);

        assertEquals(1, catalogue.require("my-headlines").header().patterns().size());
        assertEquals(BODY, catalogue.require("layoffs").text());
        assertEquals(QueryCatalogue.builtIn().all().size() + 1, catalogue.all().size());
    }

    @Test
    void aQueryWithoutAHeaderIsCalledLikeItsFile() throws IOException {
        CatalogueQuery query = QueryCatalogue.read(write("own.rq", "# plain: words\n" + BODY));
        assertEquals("own", query.name());
        assertEquals(List.of(), query.header().parameters());
    }

    @Test
    void mistakesHaveTheirFileLineAndCure() {
        assertEquals(
                "q.rq:2: a query's header has no “questoin-zh” (use one of name, question-zh,"
                        + " question-en, description-zh, description-en, parameter, ask, example,"
                        + " column, finding)",
                message("# name: q\n# questoin-zh: 谁？\n" + BODY));
        assertEquals(
                "q.rq:3: there is no type “subject” (use one of topic, entity, person,"
                        + " organization, product, policy, event, date, text, number)",
                message("# name: q\n#\n# parameter: h subject required | 标题 | headline\n" + BODY));
        assertEquals(
                "q.rq:2: “h text” is not a parameter (write: parameter: topic topic required | 话题 |"
                        + " the topic)",
                message("# name: q\n# parameter: h text\n" + BODY));
        assertEquals(
                "q.rq:2: parameter “h” is required, and has a default (make it optional, or take"
                        + " the default away)",
                message("# name: q\n# parameter: h text required = x\n" + BODY));
        assertEquals(
                "q.rq:2: “谁(评论” is not a pattern: Unclosed group (write a regular expression with"
                        + " slots such as {topic}, each once)",
                message("# name: q\n# ask: 谁(评论\n" + BODY));
        assertEquals(
                "q.rq:2: {topic} is not a parameter of the query (declare it with # parameter: or"
                        + " mend the name)",
                message("# name: q\n# ask: 谁评论了{topic}\n" + BODY));
        assertEquals(
                "q.rq:3: a second “name” (keep one of them)",
                message("# name: q\n# ask: 谁\n# name: q\n" + BODY));
        assertEquals(
                "q.rq: parameter “topic” is not used (use ?topic in the query's WHERE, or take the"
                        + " parameter away)",
                message("# name: q\n# parameter: topic topic required\n" + BODY));
        assertEquals(
                "q.rq: the query does not select ?b (select it, or mend the column's name)",
                message("# name: q\n# column: b | 乙 | b\n" + BODY));
        assertEquals(
                "q.rq: the example names “x”, which is not a parameter (declare it with #"
                        + " parameter: or mend the name)",
                message("# name: q\n# example: x=1\n" + BODY));
        assertEquals(
                "q.rq:2: “Q” is not a name (write a name such as who-commented-on-topic)",
                message("\n# name: Q\n" + BODY));
    }

    @Test
    void whatIsNotSparqlIsSaidWithItsLineAndColumn() {
        assertEquals(
                "q.rq:2:21: not a SPARQL 1.1 query: Unresolved prefixed name: foo:b",
                message("# name: q\nSELECT * WHERE { ?a foo:b ?c }").replaceAll(" \\(.*", ""));
        for (String update : List.of("DELETE WHERE { ?a ?b ?c }", "LOAD <file:///etc/passwd>")) {
            String message = message(update);
            assertTrue(message.startsWith("q.rq: not a SPARQL 1.1 query"), message);
            assertTrue(message.endsWith("(mend it there; updates are not taken)"), message);
        }
    }

    @Test
    void twoQueriesOfOneNameAreRefused() throws IOException {
        write("a.rq", "# name: same\n" + BODY);
        write("b.rq", "# name: same\n" + BODY);
        String message =
                assertThrows(
                                InputException.class,
                                () -> QueryCatalogue.builtIn().overlaidBy(folder))
                        .getMessage();
        assertEquals(
                "b.rq: a.rq has the name “same” too (give one of the two another name)",
                message.replace(folder + "/", ""));
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThatComeNear() {
        String message =
                assertThrows(
                                InputException.class,
                                () -> QueryCatalogue.builtIn().require("funding-round"))
                        .getMessage();
        assertEquals(
                "funding-round: there is no query of that name, and no such file (take one of the"
                        + " catalogue, such as funding-rounds",
                message.replaceAll("(rounds).*", "$1"));
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Path file = Files.write(folder.resolve("gbk.rq"), "# 评论".getBytes("GB18030"));
        assertEquals(
                file + ": is not UTF-8 (save it as UTF-8)",
                assertThrows(InputException.class, () -> QueryCatalogue.read(file)).getMessage());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static String message(String text) {
        return assertThrows(InputException.class, () -> CatalogueQuery.read("q.rq", "q", text))
                .getMessage();
    }
}
