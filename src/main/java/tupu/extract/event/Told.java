package tupu.extract.event;

import tupu.extract.Event;
import tupu.lexicon.EventPattern;

/**
 * What the patterns make of a trigger.
 *
 * @param again whether an event of the type with one of its participants was told before
 */
record Told(Trigger trigger, EventPattern pattern, Event event, boolean again) {}
