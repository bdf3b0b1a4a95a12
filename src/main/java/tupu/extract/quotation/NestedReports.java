package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tupu.lexicon.EntityType;
import tupu.lexicon.SpeechLexicon;

/** Looks for reports inside what an outlet says: 根据BBC报道，“商务部表示，…”. */
final class NestedReports {

    /**
     * What is left of a report before a nested one must be longer than this to be a report. UTF-16
     * units.
     */
    private static final int SHORTEST_REST = 12;

    private final FieldText field;
    private final SpeechLexicon speech;

    NestedReports(FieldText field, SpeechLexicon speech) {
        this.field = field;
        this.speech = speech;
    }

    /**
     * What an outlet quotes may itself be a report (“商务部表示，…”): then the one who is quoted there
     * speaks.
     */
    List<Draft> in(Draft outer) {
        boolean outlet =
                outer.source().name().map(name -> name.type() == EntityType.MEDIA).orElse(false);
        Optional<QuoteMarks.Quoted> quoted =
                field.units().get(outer.firstUnit()).quotes().stream()
                        .filter(mark -> mark.innerBegin() == outer.begin())
                        .findFirst();
        if (!outlet || quoted.isEmpty()) {
            return List.of(outer);
        }
        List<Draft> inner = new QuotationSearch(field.inside(quoted.get(), speech), speech).run();
        if (inner.isEmpty()) {
            return List.of(outer);
        }
        List<Draft> parts = new ArrayList<>();
        int firstSpeech = inner.get(0).anchorBegin();
        if (firstSpeech - outer.begin() > SHORTEST_REST) {
            parts.add(outer.extendedTo(firstSpeech, outer.lastUnit()));
        }
        inner.forEach(draft -> parts.add(draft.inUnit(outer.firstUnit())));
        return parts;
    }
}
