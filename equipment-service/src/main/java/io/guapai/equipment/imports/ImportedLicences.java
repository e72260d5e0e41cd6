package io.guapai.equipment.imports;

import io.guapai.equipment.licence.BringingInLicences;
import io.guapai.runtime.act.By;
import io.guapai.runtime.imports.Entering;
import io.guapai.runtime.imports.ImportJob;
import io.guapai.runtime.imports.RowByRow;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Enters rows of licences, by the rules by which an authority enters one. */
@ApplicationScoped
class ImportedLicences implements Entering<LicenceRow> {

  private final BringingInLicences licences;
  private final MeantEnterprise enterprises;
  private final RowByRow rowByRow;
  private final PlatformClock clock;

  ImportedLicences(
      BringingInLicences licences,
      MeantEnterprise enterprises,
      RowByRow rowByRow,
      PlatformClock clock) {
    this.licences = licences;
    this.enterprises = enterprises;
    this.rowByRow = rowByRow;
    this.clock = clock;
  }

  @Override
  public Subject subject() {
    return Subject.LICENCE;
  }

  @Override
  public Class<LicenceRow> type() {
    return LicenceRow.class;
  }

  @Override
  public Entered<LicenceRow> enter(
      ImportJob job, Profile profile, List<LicenceRow> rows, List<Parsed.Rejection> rejected) {
    By by = job.by(clock.instant());
    return rowByRow.enter(
        rows,
        rejected,
        Field.COVERS,
        row -> {
          enterprises.require(row.licence().enterpriseId(), row.licenseeName());
          return licences.bring(row.licence(), row.suspendedOn(), job.region(), by);
        });
  }
}
