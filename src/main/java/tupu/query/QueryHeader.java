package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the comments at the top of a query's file say of it.
 *
 * <pre>
 * # name: who-commented-on-topic
 * # question-zh: 谁评论了某个话题？
 * # question-en: Who commented on a topic?
 * # description-zh: 就该话题发言的人与机构，附原话与证据。
 * # description-en: Who spoke of the topic, with the words and their evidence.
 * # parameter: topic topic required | 话题 | the topic
 * # parameter: since date optional | 起始日期 | not before this day
 * # ask: 谁(评论|谈到|提到)了?{topic}
 * # ask: who commented on {topic}
 * # example: topic=算力瓶颈
 * # column: speaker | 发言者 | speaker
 * # finding: quotation
 * </pre>
 *
 * @param name by which the query is called
 * @param patterns by which plain questions are told, in the order of the file
 * @param example values that show the query's use, by parameter
 * @param columns what a table shows, in that order; empty for everything
 * @param finding the variable whose evidence stands beside each row
 */
public record QueryHeader(
        String name,
        Caption question,
        Caption description,
        List<Parameter> parameters,
        List<QuestionPattern> patterns,
        Map<String, String> example,
        List<Column> columns,
        Optional<String> finding) {

    public QueryHeader {
        requireNonNull(name, "name");
        requireNonNull(question, "question");
        requireNonNull(description, "description");
        parameters = List.copyOf(parameters);
        patterns = List.copyOf(patterns);
        example = Map.copyOf(example);
        columns = List.copyOf(columns);
        requireNonNull(finding, "finding");
    }

    /** The header of a query that has none. */
    static QueryHeader none(String name) {
        return new QueryHeader(
                name,
                Caption.NONE,
                Caption.NONE,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty());
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
