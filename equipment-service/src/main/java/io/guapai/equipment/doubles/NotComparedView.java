package io.guapai.equipment.doubles;

import java.time.Instant;
import java.util.UUID;

/**
 * Entries that were not looked at for doubles.
 *
 * @param regionCode county of an entry that it is about
 * @param sign the name or number that too many have, or the number of the entry that failed
 * @param entries how many have it; 101 for more than a hundred
 * @param entryId one of them
 * @param seenAt when that was found; it is looked at anew each day
 */
public record NotComparedView(
    UUID id,
    DoubleSubject subject,
    NotComparedReason reason,
    String regionCode,
    String sign,
    int entries,
    String entryId,
    Instant seenAt) {}
