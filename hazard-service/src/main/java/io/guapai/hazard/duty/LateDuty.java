package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.hazard.DutyOverdue;
import io.guapai.runtime.ladder.Climb;
import io.guapai.runtime.ladder.LadderSubject;
import io.guapai.runtime.ladder.Standing;
import io.guapai.runtime.ladder.Waiting;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty that an authority is late with.
 *
 * @param expiresAt the first instant too late
 * @param step how many levels were told
 * @param told the last of them; null when nobody was
 */
record LateDuty(
    UUID id,
    DutyKind kind,
    @Nullable String hazardId,
    @Nullable String complaintId,
    @Nullable String enterpriseId,
    String regionCode,
    RegionCode authority,
    String correlationId,
    LocalDate dueDate,
    Instant expiresAt,
    int step,
    @Nullable RegionCode told)
    implements Waiting {

  /** What an authority owes is not the enterprise's to read. */
  @Override
  public @Nullable String seenBy() {
    return null;
  }

  @Override
  public Standing standing(Instant now, ZoneId zone) {
    return new Standing(
        LadderSubject.LATE_DUTY,
        authority,
        told,
        step,
        dueDate,
        expiresAt,
        LocalDate.ofInstant(now, zone));
  }

  static DutyOverdue fact(Climb<LateDuty> climb) {
    LateDuty duty = climb.what();
    return new DutyOverdue(
        duty.id.toString(),
        duty.kind,
        duty.hazardId,
        duty.complaintId,
        duty.enterpriseId,
        duty.regionCode,
        duty.authority.value(),
        climb.level(),
        duty.dueDate,
        climb.step(),
        climb.severity());
  }
}
