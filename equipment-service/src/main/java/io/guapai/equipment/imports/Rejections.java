package io.guapai.equipment.imports;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rows of rejections, as far as the scope of the running transaction shows them. */
@ApplicationScoped
class Rejections {

  private final Sql sql;

  Rejections(Sql sql) {
    this.sql = sql;
  }

  /**
   * A rejected row as it is kept.
   *
   * @param line on which it begins
   * @param raw the row as a line of its file
   */
  record Kept(long line, RejectionReason reason, List<String> arguments, String raw) {}

  void keep(UUID job, List<Parsed.Rejection> rejections, char delimiter) {
    sql.unnest(
        "insert into import_rejection (job_id, line, reason, arguments, raw)"
            + " select job, line, reason, arguments::text[], raw from unnest(?, ?, ?, ?, ?)"
            + " as met (job, line, reason, arguments, raw)",
        rejections,
        rejection ->
            new Object[] {
              job,
              rejection.line().number(),
              rejection.reason(),
              rejection.arguments(),
              rejection.line().text(delimiter)
            });
  }

  /** The next rejections of a job after a line, in the order of the file. */
  List<Kept> after(UUID job, long line, int most) {
    return sql.query(
        "select line, reason, arguments, raw from import_rejection"
            + " where job_id = ? and line > ? order by line limit ?",
        row ->
            new Kept(
                row.getLong(1),
                RejectionReason.valueOf(row.getString(2)),
                List.of((String[]) row.getArray(3).getArray()),
                row.getString(4)),
        job,
        line,
        most);
  }
}
