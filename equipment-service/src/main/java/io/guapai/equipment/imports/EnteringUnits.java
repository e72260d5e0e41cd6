package io.guapai.equipment.imports;

import io.guapai.runtime.imports.Entering;
import io.guapai.runtime.imports.ImportJob;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Enters rows of units, whose equipment codes a dry run keeps, and which may have vanished. */
@ApplicationScoped
class EnteringUnits implements Entering<UnitRow> {

  private final EnteringRows entering;
  private final ImportedCodes codes;
  private final Vanishing vanishing;

  EnteringUnits(EnteringRows entering, ImportedCodes codes, Vanishing vanishing) {
    this.entering = entering;
    this.codes = codes;
    this.vanishing = vanishing;
  }

  @Override
  public Subject subject() {
    return Subject.EQUIPMENT;
  }

  @Override
  public Class<UnitRow> type() {
    return UnitRow.class;
  }

  @Override
  public Entered<UnitRow> enter(
      ImportJob job, Profile profile, List<UnitRow> rows, List<Parsed.Rejection> rejected) {
    return entering.enter(job, profile, rows, rejected);
  }

  @Override
  public void noteDry(ImportJob job, List<UnitRow> entered) {
    codes.wouldHold(job.id(), entered);
  }

  @Override
  public void met(ImportJob job, Profile profile, Collection<String> recordNos) {
    vanishing.takeBack(job, profile, recordNos);
  }

  @Override
  public boolean settle(ImportJob job, Profile profile) {
    return vanishing.settle(job, profile);
  }
}
