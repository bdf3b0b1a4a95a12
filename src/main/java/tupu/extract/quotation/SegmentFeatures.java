package tupu.extract.quotation;

import java.util.List;
import tupu.mention.learned.FeatureBuffer;

/**
 * Writes what a segment's place says about whether somebody says it. The numbers of the templates
 * are part of every model: a new template takes a new number, and a change makes {@link
 * tupu.extract.learned.QuotationModel#FEATURES} another.
 */
final class SegmentFeatures {

    private static final int[] LENGTHS = {3, 6, 12, 25};
    private static final int OF_NEIGHBOUR = 12;
    private static final int FARTHEST = 5;

    private final FieldText field;
    private final List<Segment> segments;
    private final List<SegmentLook> looks;
    private final FeatureBuffer out;

    /** Number of the last segment that ends with a verb of speech; -1 before the first. */
    private int heard = -1;

    private int heardName;

    /** The type of the name that was named last in the unit. */
    private int named;

    SegmentFeatures(
            FieldText field, List<Segment> segments, List<SegmentLook> looks, FeatureBuffer out) {
        this.field = field;
        this.segments = segments;
        this.looks = looks;
        this.out = out;
    }

    /** Writes a unit for each segment. */
    void write() {
        for (int i = 0; i < segments.size(); i++) {
            write(i);
        }
    }

    /** How long something is, in few steps. */
    static int length(int letters) {
        int step = 0;
        while (step < LENGTHS.length && letters >= LENGTHS[step]) {
            step++;
        }
        return step;
    }

    private void write(int at) {
        SegmentLook look = looks.get(at);
        if (look.opensUnit()) {
            named = 0;
        }
        out.add(0);
        for (int off = -1; off <= 1; off++) {
            near(1 + OF_NEIGHBOUR * (off + 1), near(at, off));
        }
        farther(37, near(at, -2));
        farther(40, near(at, 2));
        marks(at, look);
        rules(at, look);
        words(look);
        behindVerb(look, near(at, -1));
        lastVerb(at, look);
        ownVerb(look, near(at, 1));
        quoted(look, near(at, -1));
        out.endUnit();
        if (segments.get(at).endsWithVerb()) {
            heard = at;
            heardName = look.name() == 0 ? named : look.name();
        }
        if (look.name() != 0) {
            named = look.name();
        }
    }

    /** The segment beside another in its paragraph. */
    private SegmentLook near(int at, int off) {
        int other = at + off;
        return other < 0 || other >= looks.size() || paragraph(other) != paragraph(at)
                ? SegmentLook.NONE
                : looks.get(other);
    }

    private int paragraph(int segment) {
        return field.units().get(segments.get(segment).unit()).paragraph();
    }

    private void near(int template, SegmentLook look) {
        out.add(template, look.rule());
        out.add(template + 1, look.opening());
        out.add(template + 2, look.closing());
        out.add(template + 3, look.quote());
        out.add(template + 4, look.name(), look.namePlace());
        out.add(template + 5, look.verbKind());
        out.add(template + 6, look.verb());
        out.add(template + 7, look.word(0));
        out.add(template + 8, look.word(-1));
        out.add(template + 9, look.tag(0));
        out.add(template + 10, look.tag(-1));
        out.add(template + 11, look.opensUnit() ? 1 : 0, look.closesUnit() ? 1 : 0);
    }

    private void farther(int template, SegmentLook look) {
        out.add(template, look.rule());
        out.add(template + 1, look.verbKind());
        out.add(template + 2, look.closing());
    }

    private void marks(int at, SegmentLook look) {
        int length = length((segments.get(at).end() - segments.get(at).begin()) / 2);
        out.add(50, length);
        out.add(51, length, look.rule());
        out.add(52, look.opening(), look.closing());
        out.add(53, look.opening(), look.rule());
        out.add(54, look.closing(), look.rule(), near(at, 1).rule());
        out.add(55, look.opening(), look.word(0));
    }

    private void rules(int at, SegmentLook look) {
        int before = near(at, -1).rule();
        out.add(60, before, look.rule(), near(at, 1).rule());
        out.add(61, look.opensUnit() ? 1 : 0, before, look.rule());
        out.add(62, look.cue(), look.rule());
        out.add(63, look.form(), look.rule());
        if (look.opensUnit()) {
            out.add(64, before, look.word(0));
        }
    }

    private void words(SegmentLook look) {
        for (int i = 0; i < look.words().size(); i++) {
            out.add(70, look.word(i));
            if (look.grammatical().get(i)) {
                out.add(71, look.word(i), look.rule());
            }
        }
        out.add(72, look.word(0), look.word(1));
        out.add(73, look.word(-2), look.word(-1));
        out.add(74, look.word(0), look.rule());
    }

    /** The segment before this one ends with a verb of speech. */
    private void behindVerb(SegmentLook look, SegmentLook before) {
        if (before.verbKind() <= 0 || before.verbKind() % 2 == 1) {
            return;
        }
        int kind = before.verbKind();
        int name = before.name() == 0 ? named : before.name();
        out.add(80, before.verb(), look.opening());
        out.add(81, kind, look.opening(), before.name());
        out.add(82, kind, look.opening(), look.tag(0));
        out.add(83, before.verb(), before.name(), look.opening());
        out.add(84, kind, look.rule(), look.opening());
        out.add(85, kind, look.opening(), look.closing());
        out.add(86, kind, look.opening(), name);
        out.add(87, before.verb(), look.opening(), before.opensUnit() ? 1 : 0);
    }

    /** How far the last verb of speech is. */
    private void lastVerb(int at, SegmentLook look) {
        if (heard < 0) {
            out.add(90, look.rule());
            return;
        }
        SegmentLook verb = looks.get(heard);
        int distance = Math.min(FARTHEST, at - heard);
        int units = Math.min(3, segments.get(at).unit() - segments.get(heard).unit());
        out.add(91, verb.verbKind(), distance, units);
        out.add(92, verb.verb(), Math.min(3, distance), Math.min(2, units));
        out.add(93, verb.verbKind() * 4 + units, look.rule(), look.opening());
        out.add(94, verb.verbKind(), heardName, Math.min(3, distance) * 4 + units);
        if (look.opensUnit()) {
            int before = near(at, -1).rule();
            out.add(95, verb.verbKind() * 4 + units, before * 3 + look.rule(), look.name());
            out.add(96, units, look.word(0));
        }
    }

    private void ownVerb(SegmentLook look, SegmentLook next) {
        if (look.verbKind() > 0) {
            out.add(100, look.verbKind(), look.name(), look.namePlace());
            out.add(101, look.verb(), look.closing());
            out.add(102, look.verb(), look.verbKind(), look.rule());
        }
        if (next.verbKind() > 0) {
            out.add(103, next.verbKind(), look.closing(), next.name() * 3 + next.namePlace());
            out.add(104, look.rule(), next.verb(), look.closing());
        }
    }

    private void quoted(SegmentLook look, SegmentLook before) {
        out.add(110, look.quote(), look.rule());
        if (look.quote() > 0) {
            out.add(111, look.quote(), look.quoteAfter());
            out.add(112, look.quote(), look.quoteAfter(), look.quoteBefore());
            out.add(113, look.quote(), before.verbKind());
        }
    }
}
