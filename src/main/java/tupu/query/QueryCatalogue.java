package tupu.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * The questions that have a name: the built-in ones of {@code queries/}, and over them those of the
 * folder that the user names. A query of his with a built-in name takes its place.
 */
public final class QueryCatalogue {

    private static final String FOLDER = "queries/";
    private static final String ENDING = ".rq";

    private final SortedMap<String, CatalogueQuery> queries;

    private QueryCatalogue(SortedMap<String, CatalogueQuery> queries) {
        this.queries = queries;
    }

    public static QueryCatalogue builtIn() {
        SortedMap<String, CatalogueQuery> queries = new TreeMap<>();
        builtInFiles().forEach(name -> add(queries, name, builtInText(name)));
        return new QueryCatalogue(queries);
    }

    /** Returns this catalogue with the {@code .rq} files of {@code folder} over it. */
    public QueryCatalogue overlaidBy(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    Diagnostic.of(
                            folder.toString(),
                            "there is no such folder",
                            "name a folder with queries such as who-commented.rq"));
        }
        SortedMap<String, CatalogueQuery> own = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(QueryCatalogue::isQuery).sorted().toList()) {
                add(own, file.toString(), text(file));
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        SortedMap<String, CatalogueQuery> all = new TreeMap<>(queries);
        all.putAll(own);
        return new QueryCatalogue(all);
    }

    /** Reads a query of the user's own, with or without a header. */
    public static CatalogueQuery read(Path file) {
        return CatalogueQuery.read(file.toString(), name(file.toString()), text(file));
    }

    /** Returns the queries in the order of their names. */
    public List<CatalogueQuery> all() {
        return List.copyOf(queries.values());
    }

    public Optional<CatalogueQuery> byName(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /** Returns the query of that name; where there is none, says which come near. */
    public CatalogueQuery require(String name) {
        return byName(name).orElseThrow(() -> unknown(name));
    }

    private InputException unknown(String name) {
        String near =
                Nearness.nearest(name, queries.keySet(), 3).stream()
                        .collect(Collectors.joining(", "));
        return new InputException(
                Diagnostic.of(
                        name,
                        "there is no query of that name, and no such file",
                        "take one of the catalogue, such as " + near));
    }

    private static void add(Map<String, CatalogueQuery> queries, String file, String text) {
        CatalogueQuery query = CatalogueQuery.read(file, name(file), text);
        CatalogueQuery other = queries.put(query.name(), query);
        if (other != null) {
            throw new InputException(
                    Diagnostic.of(
                            file,
                            "%s has the name “%s” too".formatted(other.file(), query.name()),
                            "give one of the two another name"));
        }
    }

    private static boolean isQuery(Path file) {
        return file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file);
    }

    private static String name(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : last;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new InputException(
                    Diagnostic.of(file.toString(), "is not UTF-8", "save it as UTF-8"), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static InputException unreadable(Path file, IOException e) {
        return new InputException(
                Diagnostic.of(
                        file.toString(),
                        "cannot be read: %s".formatted(e),
                        "see to its name and permissions"),
                e);
    }

    private static List<String> builtInFiles() {
        URL folder = QueryCatalogue.class.getResource("/" + FOLDER);
        if (folder == null) {
            throw new IllegalStateException("The program was built without its queries");
        }
        try {
            if (folder.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
                        .map(name -> name.substring(FOLDER.length()))
                        .toList();
            }
            return list(folder.toURI());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot list the built-in queries", e);
        }
    }

    private static List<String> list(URI folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            files.filter(QueryCatalogue::isQuery)
                    .forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private static String builtInText(String name) {
        try (InputStream in = QueryCatalogue.class.getResourceAsStream("/" + FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the built-in query " + name, e);
        }
    }
}
