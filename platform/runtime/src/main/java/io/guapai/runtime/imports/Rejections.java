package io.guapai.runtime.imports;

import io.guapai.contracts.Description;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.Reason;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of rows of imports, as far as the scope of the running transaction shows them. */
@ApplicationScoped
class Rejections {

  private final Sql sql;
  private final RowSeal seal;

  Rejections(Sql sql, RowSeal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /** What a reason costs. */
  enum Severity {
    /** The row, which did not enter. */
    @Description("row rejected 整行拒绝")
    REJECTED,
    /** A value, without which the row entered. */
    @Description("value left out 舍弃该值")
    WARNING
  }

  /** Where one of several things told of a line stands. */
  record Place(long line, int no) {

    static final Place BEGINNING = new Place(0, 0);

    /** The place that {@link #toString} wrote. */
    static Place parse(String text) {
      int colon = text.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("no place: " + text);
      }
      return new Place(
          Long.parseLong(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
      return line + ":" + no;
    }
  }

  /**
   * What is told of a row, as it is kept.
   *
   * @param place the line on which the row begins
   * @param raw the row as a line of its file
   */
  record Kept(Place place, Severity severity, String reason, List<String> arguments, String raw) {}

  private record Told(
      CsvLine line, int no, Severity severity, Reason reason, List<String> arguments) {}

  /**
   * Keeps why rows were rejected, and what was left out of rows that entered.
   *
   * @return how many values were left out
   */
  int keep(
      UUID job,
      List<Parsed.Rejection> rejections,
      List<? extends Parsed.Entry> entered,
      Profile profile) {
    List<Told> told = new ArrayList<>();
    for (Parsed.Rejection each : rejections) {
      told.add(new Told(each.line(), 0, Severity.REJECTED, each.reason(), each.arguments()));
    }
    for (Parsed.Entry row : entered) {
      int no = 0;
      for (Parsed.Warning each : row.warnings()) {
        told.add(new Told(row.line(), no++, Severity.WARNING, each.reason(), each.arguments()));
      }
    }
    sql.unnest(
        "insert into import_rejection (job_id, line, no, severity, reason, arguments, key_id, raw)"
            + " select job, line, no, severity, reason, arguments::text[], key_id, raw"
            + " from unnest(?, ?, ?, ?, ?, ?, ?, ?)"
            + " as met (job, line, no, severity, reason, arguments, key_id, raw)",
        told,
        each -> {
          RowSeal.Kept raw =
              seal.keep(
                  job,
                  profile.subject().mask() != null,
                  each.line().text(profile.delimiter()).getBytes(StandardCharsets.UTF_8));
          return new @Nullable Object[] {
            job,
            each.line().number(),
            each.no(),
            each.severity(),
            each.reason().name(),
            each.arguments(),
            raw.keyId(),
            seal.kept(raw)
          };
        });
    return told.size() - rejections.size();
  }

  /** What is told of the rows of a job after a place, in the order of the file. */
  List<Kept> after(UUID job, Place place, int most) {
    return sql.query(
        "select line, no, severity, reason, arguments, key_id, raw from import_rejection"
            + " where job_id = ? and (line, no) > (?, ?) order by line, no limit ?",
        row -> map(job, row),
        job,
        place.line(),
        place.no(),
        most);
  }

  /** The rejected rows of a job after a line, in the order of the file. */
  List<Kept> rejectedAfter(UUID job, long line, int most) {
    return sql.query(
        "select line, no, severity, reason, arguments, key_id, raw from import_rejection"
            + " where job_id = ? and line > ? and severity = 'REJECTED' order by line limit ?",
        row -> map(job, row),
        job,
        line,
        most);
  }

  private Kept map(UUID job, ResultSet row) throws SQLException {
    return new Kept(
        new Place(row.getLong(1), row.getInt(2)),
        Severity.valueOf(row.getString(3)),
        row.getString(4),
        List.of((String[]) row.getArray(5).getArray()),
        seal.text(job, row.getString(6), row.getString(7)));
  }
}
