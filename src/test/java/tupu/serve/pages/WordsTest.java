package tupu.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tupu.query.Tongue;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(
                Words.in(Tongue.CHINESE).all().keySet(), Words.in(Tongue.ENGLISH).all().keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlacesForValues() {
        Words.in(Tongue.CHINESE)
                .all()
                .forEach(
                        (key, text) ->
                                assertEquals(
                                        places(text),
                                        places(Words.in(Tongue.ENGLISH).all().get(key)),
                                        key));
    }

    @Test
    void valuesStandInTheirPlaces() {
        assertEquals("3 篇文章", Words.in(Tongue.CHINESE).say("articles", 3));
    }

    private static long places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).distinct().count();
    }
}
