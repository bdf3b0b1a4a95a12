package tupu.extract.quotation;

import tupu.lexicon.SpeechVerb;

/**
 * A speech verb in the reporter's own words.
 *
 * @param begin offset in the field
 * @param end offset behind the verb
 * @param verb what the lexicon knows of it
 */
record Cue(int begin, int end, SpeechVerb verb) {}
