package tupu.extract.quotation;

import java.util.List;

/**
 * A sentence of the reporter's, with whatever he quotes inside it: a full stop within quotation
 * marks does not end it. “……。”唐树源称。 is one unit.
 *
 * @param begin offset in the field
 * @param end offset behind it
 * @param paragraph number of its paragraph
 * @param quotes what it quotes, in order
 */
record ReportUnit(int begin, int end, int paragraph, List<QuoteMarks.Quoted> quotes) {}
