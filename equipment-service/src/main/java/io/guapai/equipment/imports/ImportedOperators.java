package io.guapai.equipment.imports;

import io.guapai.equipment.people.certificate.BringingInCertificates;
import io.guapai.equipment.people.employment.BringingInEmployments;
import io.guapai.runtime.act.By;
import io.guapai.runtime.imports.Entering;
import io.guapai.runtime.imports.ImportJob;
import io.guapai.runtime.imports.RowByRow;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Enters rows of operators, by the rules by which an officer and an employer enter one. */
@ApplicationScoped
class ImportedOperators implements Entering<OperatorRow> {

  private final BringingInCertificates certificates;
  private final BringingInEmployments employments;
  private final MeantEnterprise enterprises;
  private final RowByRow rowByRow;
  private final PlatformClock clock;

  ImportedOperators(
      BringingInCertificates certificates,
      BringingInEmployments employments,
      MeantEnterprise enterprises,
      RowByRow rowByRow,
      PlatformClock clock) {
    this.certificates = certificates;
    this.employments = employments;
    this.enterprises = enterprises;
    this.rowByRow = rowByRow;
    this.clock = clock;
  }

  @Override
  public Subject subject() {
    return Subject.OPERATOR;
  }

  @Override
  public Class<OperatorRow> type() {
    return OperatorRow.class;
  }

  @Override
  public Entered<OperatorRow> enter(
      ImportJob job, Profile profile, List<OperatorRow> rows, List<Parsed.Rejection> rejected) {
    By by = job.by(clock.instant());
    return rowByRow.enter(rows, rejected, Field.CERTIFICATE_NUMBER, row -> entered(row, job, by));
  }

  private boolean entered(OperatorRow row, ImportJob job, By by) throws Refused {
    for (BringingInEmployments.Stated at : row.work()) {
      enterprises.require(at.employer(), row.employerName());
    }
    BringingInCertificates.Brought brought =
        certificates.bring(
            row.certificate(),
            row.region(),
            row.state() == LivingState.SUSPENDED,
            job.region(),
            by);
    boolean changed = brought.changed();
    for (BringingInEmployments.Stated at : row.work()) {
      changed |= employments.bring(brought.holder(), at, job.region(), by);
    }
    return changed;
  }
}
