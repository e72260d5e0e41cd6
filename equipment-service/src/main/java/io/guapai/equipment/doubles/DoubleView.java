package io.guapai.equipment.doubles;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two entries that may be one, as they are shown.
 *
 * @param first the entry that would give way: without a credit code, or the later one
 * @param enterpriseId enterprise of the first entry, or that entry itself
 * @param regionCode territory of the first entry, whose authority decides
 * @param decidedBy account; null while nobody has decided
 * @param note why it was decided so
 * @param stays id of the entry that the other one was merged into; null when none was
 */
public record DoubleView(
    UUID id,
    DoubleSubject subject,
    Likeness likeness,
    DoubleState state,
    Entry first,
    Entry second,
    String enterpriseId,
    String regionCode,
    Instant foundAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String note,
    @Nullable String stays,
    long version) {

  /**
   * One of the entries.
   *
   * @param no credit code or provisional id of an enterprise, public number of a unit
   * @param name as it was when the likeness was found
   */
  public record Entry(String id, String no, String name) {}
}
