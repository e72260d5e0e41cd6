package io.guapai.equipment.imports;

import io.guapai.contracts.Description;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is told of rows of imports, as far as the scope of the running transaction shows them. */
@ApplicationScoped
class Rejections {

  private final Sql sql;

  Rejections(Sql sql) {
    this.sql = sql;
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
  record Kept(
      Place place, Severity severity, RejectionReason reason, List<String> arguments, String raw) {}

  private record Told(
      CsvLine line, int no, Severity severity, RejectionReason reason, List<String> arguments) {}

  /**
   * Keeps why rows were rejected, and what was left out of rows that entered.
   *
   * @return how many values were left out
   */
  int keep(
      UUID job,
      List<Parsed.Rejection> rejections,
      List<? extends Parsed.Entry> entered,
      char delimiter) {
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
        "insert into import_rejection (job_id, line, no, severity, reason, arguments, raw)"
            + " select job, line, no, severity, reason, arguments::text[], raw"
            + " from unnest(?, ?, ?, ?, ?, ?, ?)"
            + " as met (job, line, no, severity, reason, arguments, raw)",
        told,
        each ->
            new Object[] {
              job,
              each.line().number(),
              each.no(),
              each.severity(),
              each.reason(),
              each.arguments(),
              each.line().text(delimiter)
            });
    return told.size() - rejections.size();
  }

  /** What is told of the rows of a job after a place, in the order of the file. */
  List<Kept> after(UUID job, Place place, int most) {
    return sql.query(
        "select line, no, severity, reason, arguments, raw from import_rejection"
            + " where job_id = ? and (line, no) > (?, ?) order by line, no limit ?",
        Rejections::map,
        job,
        place.line(),
        place.no(),
        most);
  }

  /** The rejected rows of a job after a line, in the order of the file. */
  List<Kept> rejectedAfter(UUID job, long line, int most) {
    return sql.query(
        "select line, no, severity, reason, arguments, raw from import_rejection"
            + " where job_id = ? and line > ? and severity = 'REJECTED' order by line limit ?",
        Rejections::map,
        job,
        line,
        most);
  }

  private static Kept map(ResultSet row) throws SQLException {
    return new Kept(
        new Place(row.getLong(1), row.getInt(2)),
        Severity.valueOf(row.getString(3)),
        RejectionReason.valueOf(row.getString(4)),
        List.of((String[]) row.getArray(5).getArray()),
        row.getString(6));
  }
}
