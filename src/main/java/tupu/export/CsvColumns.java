package tupu.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The columns of the tables; a promise to those who read them by name. */
final class CsvColumns {

    /** Name and head of every table. */
    static final SortedMap<String, List<String>> BY_TABLE =
            Collections.unmodifiableSortedMap(
                    new TreeMap<>(
                            Map.of(
                                    "articles",
                                    List.of(
                                            "iri",
                                            "headline",
                                            "published",
                                            "modified",
                                            "publisher",
                                            "author",
                                            "section",
                                            "language",
                                            "url",
                                            "file"),
                                    "entities",
                                    List.of(
                                            "iri",
                                            "class",
                                            "label_zh",
                                            "label_en",
                                            "forms",
                                            "articles"),
                                    "quotations",
                                    List.of(
                                            "iri",
                                            "article",
                                            "published",
                                            "publisher",
                                            "speaker",
                                            "speaker_text",
                                            "speaker_role",
                                            "cue",
                                            "mode",
                                            "text",
                                            "topics",
                                            "about",
                                            "about_names",
                                            "said_on",
                                            "reported_by",
                                            "evidence",
                                            "confidence"),
                                    "memberships",
                                    List.of(
                                            "iri",
                                            "article",
                                            "published",
                                            "person",
                                            "person_name",
                                            "organization",
                                            "organization_name",
                                            "role",
                                            "former",
                                            "during",
                                            "asserted_in",
                                            "evidence",
                                            "confidence"),
                                    "events",
                                    List.of(
                                            "iri",
                                            "article",
                                            "published",
                                            "type",
                                            "trigger",
                                            "date",
                                            "date_precision",
                                            "earliest",
                                            "latest",
                                            "date_text",
                                            "status",
                                            "participants",
                                            "participant_iris",
                                            "amounts",
                                            "amount_values",
                                            "asserted_in",
                                            "evidence",
                                            "confidence"),
                                    "relations",
                                    List.of(
                                            "iri",
                                            "article",
                                            "published",
                                            "subject",
                                            "subject_name",
                                            "predicate",
                                            "object",
                                            "object_name",
                                            "status",
                                            "asserted_in",
                                            "evidence",
                                            "confidence"))));

    private CsvColumns() {}
}
