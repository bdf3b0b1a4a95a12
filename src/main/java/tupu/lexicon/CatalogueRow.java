package tupu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.CatalogueEntry.Form;

/**
 * Reads a row of {@code catalogue/*.tsv}.
 *
 * <pre>
 * id      type           zh-Hans  zh-Hant  en      aliases        facts
 * nvidia  Company        英伟达   輝達     Nvidia  NVIDIA|?老黄家  industry=chips|founder=jensen-huang|founder=chris-malachowsky
 * gpt-4o  Model                            GPT-4o  GPT4o          developer=openai
 * </pre>
 *
 * {@code ?} before a form: an ordinary word too, accepted only where the context supports it.
 */
final class CatalogueRow {

    static final List<String> COLUMNS =
            List.of("id", "type", "zh-Hans", "zh-Hant", "en", "aliases", "facts");

    private static final Map<String, EntityType> SUBTYPES =
            Map.of(
                    "Model", EntityType.PRODUCT,
                    "Chip", EntityType.PRODUCT,
                    "Application", EntityType.PRODUCT,
                    "Legislation", EntityType.POLICY);

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");
    private static final Pattern FACT = Pattern.compile("([a-z][A-Za-z-]*)=([^=]+)");

    private CatalogueRow() {}

    static CatalogueEntry entry(TsvFile.Row row) {
        String id = row.require("id");
        if (!ID.matcher(id).matches()) {
            throw row.error(
                    "“%s” is no id".formatted(id),
                    "use small letters, digits, hyphens and full stops, as in gpt-4o");
        }
        String[] type = row.require("type").split("/", 2);
        String last = type[type.length - 1].strip();
        return new CatalogueEntry(
                id,
                type(row, type[0].strip()),
                Optional.of(last).filter(SUBTYPES::containsKey),
                label(row, "zh-Hans"),
                label(row, "zh-Hant"),
                label(row, "en"),
                forms(row),
                facts(row));
    }

    /** Reads a type, or the finer one that implies it. */
    private static EntityType type(TsvFile.Row row, String label) {
        return EntityType.of(label)
                .or(() -> Optional.ofNullable(SUBTYPES.get(label)))
                .orElseThrow(
                        () ->
                                row.error(
                                        "“%s” is no type of entity".formatted(label),
                                        "use one of Person, Company, Government, Institution,"
                                                + " Media, Product, Policy, Place, or a finer one:"
                                                + " Model, Chip, Application, Legislation"));
    }

    private static Optional<String> label(TsvFile.Row row, String column) {
        return Optional.of(plain(row.get(column))).filter(label -> !label.isEmpty());
    }

    private static List<Form> forms(TsvFile.Row row) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (String label : List.of("zh-Hans", "zh-Hant", "en")) {
            add(forms, row.get(label));
        }
        if (forms.isEmpty()) {
            throw row.error(
                    "“%s” has no label".formatted(row.get("id")), "fill in zh-Hans, zh-Hant or en");
        }
        row.list("aliases").forEach(alias -> add(forms, alias));
        return new ArrayList<>(forms.values());
    }

    private static void add(Map<String, Form> forms, String cell) {
        String text = plain(cell);
        if (!text.isEmpty()) {
            forms.putIfAbsent(text, new Form(text, cell.startsWith("?")));
        }
    }

    private static String plain(String cell) {
        return cell.startsWith("?") ? cell.substring(1).strip() : cell;
    }

    private static Map<String, List<String>> facts(TsvFile.Row row) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (String fact : row.list("facts")) {
            Matcher parts = FACT.matcher(fact);
            if (!parts.matches()) {
                throw row.error(
                        "“%s” is no fact".formatted(fact),
                        "write key=value, several facts with | between them");
            }
            facts.computeIfAbsent(parts.group(1), key -> new ArrayList<>())
                    .add(parts.group(2).strip());
        }
        return facts;
    }
}
