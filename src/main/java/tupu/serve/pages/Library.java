package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** A file of somebody else's that pages load; each comes in a WebJar of its own. */
enum Library {
    CHART("chart.js", "dist/chart.umd.min.js"),
    CYTOSCAPE("cytoscape", "dist/cytoscape.min.js"),
    YASGUI("zazuko__yasgui", "build/yasgui.min.js"),
    YASGUI_STYLE("zazuko__yasgui", "build/yasgui.min.css");

    private final String webjar;
    private final String file;

    Library(String webjar, String file) {
        this.webjar = requireNonNull(webjar, "webjar");
        this.file = requireNonNull(file, "file");
    }

    /** Returns where it is served: {@code /webjars/chart.js/4.5.1/dist/chart.umd.min.js}. */
    String address() {
        return Webjars.FOLDER + webjar + "/" + version() + "/" + file;
    }

    private String version() {
        String path = "/META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(webjar);
        try (InputStream in = Library.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + webjar);
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
