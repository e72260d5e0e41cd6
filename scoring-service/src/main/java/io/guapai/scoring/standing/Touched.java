package io.guapai.scoring.standing;

import java.util.Set;
import java.util.SortedSet;

/**
 * What a batch of events changed.
 *
 * @param enterprises those whose standing may have changed
 * @param records ids of the units, hazards and accidents that the events told of
 * @param triggers the events, to tell later what led to a conclusion
 */
public record Touched(SortedSet<String> enterprises, Set<String> records, Triggers triggers) {}
