package tupu.query;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code docs/queries.md} from the headers of the catalogued queries. */
final class QueriesDocument {

    private static final String HEAD =
            """
            # 问题目录 · Catalogued questions

            Every question below is a file of that name in `queries/`. Ask it in words, by name with values, or
            copy the file and change it: a folder given with `--queries` adds questions, and replaces those of
            the same name. This page is made from the files' headers; a test keeps it so.

            ```
            tupu ask "谁评论了算力瓶颈？"
            tupu query who-commented-on-topic -p topic=算力瓶颈 --format csv
            ```

            ## Writing your own

            A query is SPARQL 1.1; the prefixes of the graph need not be declared. Its header is the comments at
            the top of the file and begins with `# name:`.

            | line | says |
            |---|---|
            | `# name: who-commented-on-topic` | by what it is called |
            | `# question-zh:` `# question-en:` | the question, in one line |
            | `# description-zh:` `# description-en:` | what comes back |
            | `# parameter: topic topic required \\| 话题 \\| the topic` | name of the variable, type (%s), `required` or `optional`, `= default`, captions |
            | `# ask: 谁(评论\\|谈到)了?{topic}` | a form of the plain question: a regular expression that fits all of it; `{topic}` stands for a parameter's words. Politeness, closing punctuation, case and script do not matter |
            | `# example: topic=算力瓶颈; since=2024` | values that show its use |
            | `# column: speaker \\| 发言者 \\| speaker` | a column of the table, with its heads |
            | `# finding: quotation` | the variable of the quotation, post, event or relation that a row is about: its evidence is shown, and its rows become one |

            Values are bound as terms in `VALUES` at the front of the pattern; they are never text of the query.
            A date named `until` is the last day of its month or year, any other date the first. An optional
            parameter that is not given is unbound: `FILTER (!BOUND(?since) || …)`.

            ## The questions
            """;

    private QueriesDocument() {}

    static String of(QueryCatalogue catalogue) {
        StringBuilder text = new StringBuilder(HEAD.formatted(ParameterType.labels()));
        catalogue.all().forEach(query -> text.append(section(query.header())));
        return text.toString();
    }

    private static String section(QueryHeader header) {
        String parameters =
                header.parameters().stream()
                        .map(QueriesDocument::parameter)
                        .collect(Collectors.joining("\n"));
        return "\n### %s\n\n%s · %s\n\n%s %s\n\n%s%s\n"
                .formatted(
                        header.name(),
                        header.question().chinese(),
                        header.question().english(),
                        header.description().chinese(),
                        header.description().english(),
                        parameters.isEmpty() ? "" : parameters + "\n\n",
                        "`tupu query %s%s`".formatted(header.name(), example(header.example())));
    }

    private static String parameter(Parameter parameter) {
        return "- `%s` %s, %s%s: %s · %s"
                .formatted(
                        parameter.name(),
                        parameter.type().label(),
                        parameter.required() ? "required" : "optional",
                        parameter.fallback().map(value -> ", else " + value).orElse(""),
                        parameter.caption().chinese(),
                        parameter.caption().english());
    }

    private static String example(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> " -p %s=%s".formatted(value.getKey(), value.getValue()))
                        .collect(Collectors.joining());
    }
}
