package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.hazard.DutyOverdue;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty that an authority is late with.
 *
 * @param expiresAt the first instant too late
 * @param step how many levels were told
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
    int step) {

  /** A level that is told. */
  record Step(LateDuty duty, int number, RegionCode told) {

    DutyOverdue fact() {
      return new DutyOverdue(
          duty.id.toString(),
          duty.kind,
          duty.hazardId,
          duty.complaintId,
          duty.enterpriseId,
          duty.regionCode,
          duty.authority.value(),
          told.level(),
          duty.dueDate,
          number);
    }
  }

  /**
   * How far a duty has climbed.
   *
   * @param steps the levels to be told now
   * @param nextAt when the next one is to be told; null when everybody was
   */
  record Climb(LateDuty duty, List<Step> steps, @Nullable Instant nextAt) {}

  /** The levels that are to be told by now and were not yet. */
  Climb climb(DutyLadder ladder, RegionTree regions, Instant now) {
    List<Step> steps = new ArrayList<>();
    Optional<RegionCode> told = told(step + 1, regions);
    for (int next = step + 1; ; next++) {
      Instant reached = ladder.reached(next, dueDate, expiresAt);
      if (reached == null || told.isEmpty()) {
        return new Climb(this, steps, null);
      }
      if (reached.isAfter(now)) {
        return new Climb(this, steps, reached);
      }
      steps.add(new Step(this, next, told.get()));
      told = told.flatMap(regions::authorityAbove);
    }
  }

  /** The authority itself, then each above it; empty above the province. */
  private Optional<RegionCode> told(int number, RegionTree regions) {
    Optional<RegionCode> told = Optional.of(authority);
    for (int above = 1; above < number; above++) {
      told = told.flatMap(regions::authorityAbove);
    }
    return told;
  }
}
