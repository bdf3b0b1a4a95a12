package tupu.serve.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import tupu.query.Tongue;

/** What the pages say, in one language: {@code latest = 最新文章}. */
final class Words {

    private static final Words CHINESE = read("zh");
    private static final Words ENGLISH = read("en");

    private final Map<String, String> texts;

    private Words(Map<String, String> texts) {
        this.texts = texts;
    }

    static Words in(Tongue tongue) {
        return tongue == Tongue.CHINESE ? CHINESE : ENGLISH;
    }

    /** Returns all of them by their keys; not to be changed. */
    Map<String, String> all() {
        return texts;
    }

    /** Returns the text of {@code key} with values in the places of {@code {0}}, {@code {1}} … */
    String say(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The pages have no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    private static Words read(String language) {
        String path = "/pages/words-%s.properties".formatted(language);
        try (InputStream in = Words.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + path);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> texts.put(key, properties.getProperty(key)));
            return new Words(Map.copyOf(texts));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
