package tupu.extract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tupu.mention.Name;
import tupu.mention.TimeMention;
import tupu.text.Span;

/**
 * A reported utterance: source, cue and content.
 *
 * @param cue the speech verb as written (表示); empty where there is none
 * @param content what is said, without cue, speaker and outer quotation marks; may reach over
 *     several sentences
 * @param topics ids of topics ({@code compute-bottleneck}), the strongest first, three at most
 * @param about named entities that are spoken of
 * @param saidOn when it was said, where the article says so
 * @param assertedIn the report around a nested one: 彭博社援引知情人士称
 */
public record Quotation(
        Speaker speaker,
        Optional<String> cue,
        Mode mode,
        Span content,
        List<String> topics,
        List<Name> about,
        Optional<TimeMention> saidOn,
        Evidence evidence,
        double confidence,
        Optional<Quotation> assertedIn)
        implements Finding {

    /** How the words are reported. */
    public enum Mode {
        /** In quotation marks. */
        DIRECT,
        /** In the reporter's words. */
        INDIRECT,
        /** Both in one report. */
        MIXED;

        /** The name in JSON: {@code direct}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Quotation {
        requireNonNull(speaker, "speaker");
        requireNonNull(cue, "cue");
        requireNonNull(mode, "mode");
        requireNonNull(content, "content");
        topics = List.copyOf(topics);
        about = List.copyOf(about);
        requireNonNull(saidOn, "saidOn");
        requireNonNull(evidence, "evidence");
        requireNonNull(assertedIn, "assertedIn");
    }
}
