package io.guapai.inspection.roster.avoidance;

import io.guapai.inspection.roster.Inspector;
import io.guapai.inspection.roster.RosterProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who avoids whom today. */
@ApplicationScoped
public class Avoidances {

  private final Sql sql;

  Avoidances(Sql sql) {
    this.sql = sql;
  }

  /** Certificate numbers and the enterprises that their holders avoid. */
  public List<Map.Entry<String, String>> of(List<Inspector> inspectors) {
    return sql.query(
        "select certificate_no, checked_id from avoidance where ended_on is null"
            + " and certificate_no = any(?) group by 1, 2",
        row -> Map.entry(row.getString(1), row.getString(2)),
        inspectors.stream().map(Inspector::certificateNo).toList());
  }

  /**
   * Refuses an inspector who avoids the enterprise.
   *
   * @throws ProblemException naming one (422)
   */
  public void requireNone(@Nullable String field, List<Inspector> inspectors, String enterprise) {
    for (Inspector inspector : inspectors) {
      if (declared(inspector, enterprise)) {
        throw new ProblemException(
            RosterProblem.INSPECTOR_AVOIDS, field, inspector.onPaper(), enterprise);
      }
    }
  }

  /** Whether an inspector avoids an enterprise. */
  public boolean declared(Inspector inspector, String enterprise) {
    return sql.first(
            "select avoids(?, ?)",
            row -> row.getBoolean(1),
            Typed.key(inspector.certificateNo()),
            enterprise)
        .orElseThrow();
  }

  /** Whoever declares waits, so that the same is not declared twice. */
  void takeTurn() {
    sql.query("select pg_advisory_xact_lock(hashtextextended('avoidance', 0))", row -> true);
  }
}
