package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tupu.query.Answer;

/**
 * What a search brings: things by that name, an answer where it is a question, texts.
 *
 * @param answer empty where the words are no question
 * @param things that are called so, the best first
 * @param texts in which the words stand, the best first
 * @param page of the texts, from 1
 * @param more whether there is a next page
 */
public record SearchDossier(
        String words,
        Optional<Answer> answer,
        List<Hit> things,
        List<Hit> texts,
        int page,
        boolean more) {

    public SearchDossier {
        requireNonNull(words, "words");
        requireNonNull(answer, "answer");
        things = List.copyOf(things);
        texts = List.copyOf(texts);
    }
}
