package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.TraceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trace.
 *
 * @param at to the microsecond, which no other row of the cylinder has
 * @param flags of {@link #FAILED}, {@link #VIOLATION}, {@link #FOREIGN}
 */
public record TraceRow(
    long cylinder,
    Instant at,
    Instant receivedAt,
    int sender,
    TraceKind kind,
    CylinderState state,
    int flags,
    String eventNo,
    @Nullable String party) {

  /** A check or an inspection was not passed. */
  static final int FAILED = 1;

  /** It was filled though something stood against it. */
  static final int VIOLATION = 2;

  /** It was filled by another filler than its own, whose round goes on as if nothing had been. */
  static final int FOREIGN = 4;

  /** The first of a cylinder's trace, which begins with where it stands. */
  public static TraceRow entered(
      long cylinder, Instant at, Instant receivedAt, int sender, CylinderState state, String code) {
    return new TraceRow(
        cylinder, at, receivedAt, sender, TraceKind.REGISTERED, state, 0, code, null);
  }
}
