package tupu.extract.quotation;

import java.util.List;
import tupu.lexicon.SpeechLexicon;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.Span;

/**
 * A field cut into segments, with the features of each, which a model of quotations looks at.
 *
 * @param looks what stands in and around each segment
 * @param features a unit for each segment
 */
record SegmentedField(List<Segment> segments, List<SegmentLook> looks, FeatureBuffer features) {

    /**
     * Cuts a field.
     *
     * @param drafts what the rules take for said
     */
    static SegmentedField of(FieldText field, SpeechLexicon speech, List<Draft> drafts) {
        List<Span> reported =
                drafts.stream()
                        .map(draft -> Content.trimmed(field, draft.begin(), draft.end()))
                        .toList();
        List<Segment> segments = Segments.of(field, speech, reported);
        List<SegmentLook> looks = SegmentLooks.of(field, segments, drafts, reported);
        FeatureBuffer features = new FeatureBuffer();
        new SegmentFeatures(field, segments, looks, features).write();
        return new SegmentedField(segments, looks, features);
    }

    /** The tags that the rules give. */
    byte[] rules() {
        byte[] tags = new byte[looks.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = (byte) looks.get(i).rule();
        }
        return tags;
    }
}
