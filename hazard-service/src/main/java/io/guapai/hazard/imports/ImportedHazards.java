package io.guapai.hazard.imports;

import io.guapai.hazard.movein.Deliveries;
import io.guapai.hazard.movein.Moving;
import io.guapai.hazard.movein.RowVerdict;
import io.guapai.hazard.movein.Verdict;
import io.guapai.runtime.act.Reach;
import io.guapai.runtime.imports.Entering;
import io.guapai.runtime.imports.ImportJob;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.RejectionReason;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Brings in rows of hazards as if their uploader had sent them in a request: by the same code, and
 * seeing what he sees.
 */
@ApplicationScoped
class ImportedHazards implements Entering<HazardRow> {

  private final Deliveries deliveries;
  private final Reach reach;
  private final PlatformClock clock;

  ImportedHazards(Deliveries deliveries, Reach reach, PlatformClock clock) {
    this.deliveries = deliveries;
    this.reach = reach;
    this.clock = clock;
  }

  @Override
  public HazardSubject subject() {
    return HazardSubject.HAZARD;
  }

  @Override
  public Class<HazardRow> type() {
    return HazardRow.class;
  }

  @Override
  public Entered<HazardRow> enter(
      ImportJob job, Profile profile, List<HazardRow> rows, List<Parsed.Rejection> rejected) {
    Moving moving =
        new Moving(
            profile.sourceSystem(), profile.name(), false, job.by(clock.instant()), clock.today());
    List<RowVerdict> verdicts =
        reach.within(
            job.region(),
            () -> deliveries.bringStated(moving, rows.stream().map(HazardRow::says).toList()));
    List<HazardRow> accepted = new ArrayList<>(rows.size());
    int added = 0;
    int unchanged = 0;
    for (RowVerdict verdict : verdicts) {
      HazardRow row = rows.get(verdict.row() - 1);
      if (verdict.verdict() == Verdict.REFUSED) {
        rejected.add(refused(row, verdict));
      } else {
        accepted.add(row);
        added += verdict.verdict() == Verdict.BROUGHT_IN ? 1 : 0;
        unchanged += verdict.verdict() == Verdict.UNCHANGED ? 1 : 0;
      }
    }
    return new Entered<>(accepted, added, unchanged);
  }

  private static Parsed.Rejection refused(HazardRow row, RowVerdict verdict) {
    return row.rejected(
        RejectionReason.REFUSED_BY_RULE,
        Objects.requireNonNullElse(verdict.field(), HazardField.RECORD_NO.key()),
        String.valueOf(verdict.reasonEn()),
        String.valueOf(verdict.reasonZh()));
  }
}
