package io.guapai.hazard.movein;

import io.guapai.runtime.event.Attempts;
import io.guapai.runtime.sql.SqlFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Brings in what a former register delivers, by request or by file, as part of one transaction. */
@ApplicationScoped
public class Deliveries {

  private final BringingIn bringing;
  private final KeptRows kept;
  private final Attempts attempts;

  Deliveries(BringingIn bringing, KeptRows kept, Attempts attempts) {
    this.bringing = bringing;
    this.kept = kept;
    this.attempts = attempts;
  }

  /** Brings in what rows say; the verdicts have the places of the rows, from 1. */
  @Transactional
  public List<RowVerdict> bringStated(Moving moving, List<BroughtIn> stated) {
    List<Row> rows = new ArrayList<>(stated.size());
    for (BroughtIn says : stated) {
      rows.add(kept.row(rows.size() + 1, says));
    }
    return bring(moving, rows);
  }

  /**
   * All in one go; one by one when a row meets what the caller does not see, such as an open hazard
   * of the unit's former user.
   */
  @Transactional
  List<RowVerdict> bring(Moving moving, List<Row> rows) {
    try {
      return attempts.whole(() -> bringing.bring(moving, rows));
    } catch (SqlFailure failure) {
      if (!OutOfSight.is(failure)) {
        throw failure;
      }
    }
    List<RowVerdict> verdicts = new ArrayList<>();
    for (Row row : rows) {
      try {
        verdicts.addAll(attempts.whole(() -> bringing.bring(moving, List.of(row))));
      } catch (SqlFailure failure) {
        verdicts.add(OutOfSight.refused(row, failure));
      }
    }
    return verdicts;
  }
}
