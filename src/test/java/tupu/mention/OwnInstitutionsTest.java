package tupu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tupu.lexicon.EntityType;
import tupu.text.Field;
import tupu.text.Span;

class OwnInstitutionsTest {

    private static final Candidate FIRM = candidate(3, 5, EntityType.COMPANY, Source.CATALOGUE);

    @Test
    void aFirmRightBeforeAnInstitutionIsAPartOfItsName() {
        Candidate institution = candidate(5, 13, EntityType.INSTITUTION, Source.MODEL);
        assertEquals(
                List.of(candidate(3, 13, EntityType.INSTITUTION, Source.MODEL)),
                OwnInstitutions.joined(List.of(FIRM, institution)));
    }

    @Test
    void anInstitutionThatIsKnownStandsByItself() {
        for (Source source : List.of(Source.CATALOGUE, Source.RULE)) {
            List<Candidate> both = List.of(FIRM, candidate(5, 13, EntityType.INSTITUTION, source));
            assertEquals(both, OwnInstitutions.joined(both));
        }
    }

    @Test
    void onlyAFirmRightBeforeAnInstitutionBelongsToIt() {
        List<Candidate> apart =
                List.of(FIRM, candidate(6, 13, EntityType.INSTITUTION, Source.MODEL));
        assertEquals(apart, OwnInstitutions.joined(apart));
        List<Candidate> product = List.of(FIRM, candidate(5, 13, EntityType.PRODUCT, Source.MODEL));
        assertEquals(product, OwnInstitutions.joined(product));
        Candidate inHeadline =
                new Candidate(
                        new Span(Field.HEADLINE, 5, 13),
                        EntityType.INSTITUTION,
                        Source.MODEL,
                        Optional.empty());
        assertEquals(List.of(FIRM, inHeadline), OwnInstitutions.joined(List.of(FIRM, inHeadline)));
    }

    private static Candidate candidate(int begin, int end, EntityType type, Source source) {
        return new Candidate(new Span(Field.BODY, begin, end), type, source, Optional.empty());
    }
}
