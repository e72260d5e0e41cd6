package io.guapai.equipment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Enters rows of units, whose equipment codes a dry run keeps, and which may have vanished. */
@ApplicationScoped
class EnteringUnits implements Entering<Parsed.Row> {

  private final EnteringRows entering;
  private final ImportRecords records;
  private final Vanishing vanishing;

  EnteringUnits(EnteringRows entering, ImportRecords records, Vanishing vanishing) {
    this.entering = entering;
    this.records = records;
    this.vanishing = vanishing;
  }

  @Override
  public Subject subject() {
    return Subject.EQUIPMENT;
  }

  @Override
  public Class<Parsed.Row> type() {
    return Parsed.Row.class;
  }

  @Override
  public Entered<Parsed.Row> enter(
      ImportJob job, Profile profile, List<Parsed.Row> rows, List<Parsed.Rejection> rejected) {
    return entering.enter(job, profile, rows, rejected);
  }

  @Override
  public void noteDry(ImportJob job, List<Parsed.Row> entered) {
    records.wouldHold(job.id(), entered);
  }

  @Override
  public void met(ImportJob job, Profile profile, Collection<String> recordNos) {
    vanishing.takeBack(job, profile, recordNos);
  }
}
