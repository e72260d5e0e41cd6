package io.guapai.hazard.risk;

import io.guapai.hazard.risk.NewRiskPoint.Responsible;
import io.guapai.hazard.risk.RiskPointView.Raised;
import io.guapai.hazard.risk.RiskPointView.Withdrawn;
import io.guapai.runtime.rule.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads risk points and their revisions from rows, by the names of the columns. */
final class RiskPointRows {

  /** A revision {@code r} and the mark of the thresholds {@code t} that coloured it. */
  static final String REVISION =
      "r.revision, r.name, r.equipment_no, r.place, r.accident, r.likelihood, r.exposure,"
          + " r.consequence, r.score, r.colour, r.edition, t.mark, r.measure, r.responsible_name,"
          + " r.responsible_post, r.control_level, r.recorded_by, r.recorded_at";

  /** The edition {@code t} of the thresholds by which a revision {@code r} was coloured. */
  static final String THRESHOLDS =
      " join rule_edition t on t.kind = 'RISK_THRESHOLD' and t.id = '"
          + RiskScales.THRESHOLDS
          + "' and t.territory = '' and t.edition = r.edition";

  /** A point {@code p} with its revision in force and the hazards found at it. */
  static final String POINT =
      "select p.id, p.enterprise_id, p.region_code, p.version, p.withdrawn_at, p.withdrawn_by,"
          + " p.withdrawal_reason, found.open, found.found, major.id as major_id,"
          + " major.hazard_no as major_no, "
          + REVISION
          + " from risk_point p"
          + " join risk_point_revision r on r.risk_point_id = p.id and r.revision = p.revision"
          + THRESHOLDS
          + " cross join lateral (select count(*) filter (where h.open) as open, count(*) as found"
          + " from hazard h where h.risk_point_id = p.id and h.state not in ('REJECTED', 'MERGED'))"
          + " found left join lateral (select h.id, h.hazard_no from hazard h where h.risk_point_id"
          + " = p.id and h.open and h.grade = 'MAJOR' order by h.id limit 1) major on true";

  /** The colour that is shown. */
  static final String COLOUR_NOW = "case when major.id is null then r.colour else 'RED' end";

  private RiskPointRows() {}

  static RiskPointView point(ResultSet row, ZoneId zone) throws SQLException {
    RiskRevision revision = revision(row, zone);
    String major = row.getString("major_id");
    return new RiskPointView(
        row.getString("id"),
        row.getString("enterprise_id"),
        row.getString("region_code"),
        revision,
        major == null ? revision.colour() : RiskColour.RED,
        major == null ? null : Raised.by(major, row.getString("major_no")),
        row.getLong("open"),
        row.getLong("found"),
        withdrawn(row, zone),
        row.getLong("version"));
  }

  static RiskRevision revision(ResultSet row, ZoneId zone) throws SQLException {
    Lec lec =
        new Lec(
            Lec.plain(row.getBigDecimal("likelihood")),
            Lec.plain(row.getBigDecimal("exposure")),
            Lec.plain(row.getBigDecimal("consequence")));
    return new RiskRevision(
        row.getInt("revision"),
        new NewRiskPoint(
            row.getString("name"),
            row.getString("equipment_no"),
            row.getString("place"),
            row.getString("accident"),
            lec,
            row.getString("measure"),
            new Responsible(row.getString("responsible_name"), row.getString("responsible_post")),
            ControlLevel.valueOf(row.getString("control_level"))),
        Lec.plain(row.getBigDecimal("score")),
        RiskColour.valueOf(row.getString("colour")),
        row.getString("edition"),
        Mark.of(row.getString("mark")),
        row.getString("recorded_by"),
        at(row, "recorded_at", zone));
  }

  private static @Nullable Withdrawn withdrawn(ResultSet row, ZoneId zone) throws SQLException {
    return row.getObject("withdrawn_at") == null
        ? null
        : new Withdrawn(
            at(row, "withdrawn_at", zone),
            row.getString("withdrawn_by"),
            row.getString("withdrawal_reason"));
  }

  private static OffsetDateTime at(ResultSet row, String column, ZoneId zone) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(zone).toOffsetDateTime();
  }
}
