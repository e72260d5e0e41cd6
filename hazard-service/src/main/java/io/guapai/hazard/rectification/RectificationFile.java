package io.guapai.hazard.rectification;

import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.rectification.Plan.Funds;
import io.guapai.hazard.rectification.Plan.Person;
import io.guapai.hazard.rectification.Rectification.Evaluation;
import io.guapai.hazard.rectification.RectificationFileView.Filed;
import io.guapai.hazard.rectification.RectificationFileView.PhotoConfirmation;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The papers of a rectification: plans, reports and rechecks. A newer paper replaces none. */
@ApplicationScoped
public class RectificationFile {

  private final Sql sql;
  private final PlatformClock clock;

  public RectificationFile(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void add(Hazard hazard, Plan plan, By by) {
    Funds funds = plan.funds();
    Person responsible = plan.responsible();
    sql.update(
        "insert into rectification_plan (hazard_id, sequence, enterprise_id, region_code, measures,"
            + " funds_amount, funds_source, deadline, responsible_name, responsible_post,"
            + " responsible_phone, emergency_plan, filed_by, filed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.version(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        plan.measures(),
        funds == null ? null : funds.amount(),
        funds == null ? null : funds.source(),
        plan.deadline(),
        responsible == null ? null : responsible.name(),
        responsible == null ? null : responsible.post(),
        responsible == null ? null : responsible.phone(),
        plan.emergencyPlan(),
        by.actor(),
        by.at());
  }

  void add(Hazard hazard, Rectification rectification, String rectifiedBy, By by) {
    Evaluation evaluation = rectification.expertEvaluation();
    sql.update(
        "insert into rectification_report (hazard_id, sequence, enterprise_id, region_code, report,"
            + " rectified_by, rectified_on, self_assessment, evaluation_unit, evaluation_opinion,"
            + " submitted_by, submitted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.version(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        rectification.report(),
        rectifiedBy,
        rectification.rectifiedOn(),
        rectification.selfAssessment(),
        evaluation == null ? null : evaluation.unit(),
        evaluation == null ? null : evaluation.opinion(),
        by.actor(),
        by.at());
  }

  void add(Hazard hazard, Recheck recheck, List<Inspector> seen, By by) {
    sql.update(
        "insert into recheck (hazard_id, sequence, enterprise_id, region_code, inspectors,"
            + " inspector_accounts, passed, opinion, rectified_on, recorded_by, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.version(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        seen.stream().map(Inspector::onPaper).toList(),
        seen.stream().map(Inspector::account).toList(),
        recheck.passed(),
        recheck.opinion(),
        recheck.rectifiedOn(),
        by.actor(),
        by.at());
  }

  /** The report and the confirmation by photos of what was fixed on the spot. */
  void addOnTheSpot(Hazard hazard, long handedIn, OnTheSpot fix, String confirmedBy, By by) {
    sql.update(
        "insert into rectification_report (hazard_id, sequence, enterprise_id, region_code, report,"
            + " rectified_by, submitted_by, submitted_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        handedIn,
        hazard.enterpriseId(),
        hazard.regionCode(),
        fix.report(),
        fix.rectifiedBy(),
        by.actor(),
        by.at());
    sql.update(
        "insert into photo_confirmation (hazard_id, sequence, enterprise_id, region_code,"
            + " before_photos, after_photos, confirmed_by, recorded_by, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.version(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        fix.before(),
        fix.after(),
        confirmedBy,
        by.actor(),
        by.at());
  }

  /**
   * Who had a part in the matter and cannot check it: who reported or found the hazard, who
   * answered for the rectification, did it, or reported it done.
   */
  public List<String> involved(Hazard hazard) {
    return sql.query(
        "select rectified_by from rectification_report where hazard_id = ?"
            + " union select submitted_by from rectification_report where hazard_id = ?"
            + " union select responsible_name from rectification_plan"
            + " where hazard_id = ? and responsible_name is not null"
            + " union select unnest(array[?, ?])",
        row -> row.getString(1),
        hazard.id(),
        hazard.id(),
        hazard.id(),
        hazard.origin().reportedBy(),
        hazard.origin().foundBy());
  }

  /** Name and post of who answers for the rectification by the last plan; empty without a plan. */
  public Optional<String> responsible(UUID hazardId) {
    return sql.first(
        "select responsible_name, responsible_post from rectification_plan"
            + " where hazard_id = ? and responsible_name is not null"
            + " order by sequence desc limit 1",
        row -> "%s（%s）".formatted(row.getString(1), row.getString(2)),
        hazardId);
  }

  /** All papers, the oldest of each kind first. */
  RectificationFileView read(UUID hazardId) {
    return new RectificationFileView(
        sql.query(
            "select filed_by, filed_at, measures, funds_amount, funds_source, deadline,"
                + " responsible_name, responsible_post, responsible_phone, emergency_plan"
                + " from rectification_plan where hazard_id = ? order by sequence",
            row -> filed(row, plan(row)),
            hazardId),
        sql.query(
            "select submitted_by, submitted_at, report, rectified_by, rectified_on,"
                + " self_assessment, evaluation_unit, evaluation_opinion"
                + " from rectification_report where hazard_id = ? order by sequence",
            row -> filed(row, report(row)),
            hazardId),
        sql.query(
            "select recorded_by, recorded_at, inspectors, passed, opinion, rectified_on"
                + " from recheck where hazard_id = ? order by sequence",
            row -> filed(row, recheck(row)),
            hazardId),
        sql.query(
            "select recorded_by, recorded_at, confirmed_by, before_photos, after_photos"
                + " from photo_confirmation where hazard_id = ? order by sequence",
            row ->
                filed(row, new PhotoConfirmation(row.getString(3), texts(row, 4), texts(row, 5))),
            hazardId));
  }

  private <T> Filed<T> filed(ResultSet row, T paper) throws SQLException {
    return new Filed<>(
        row.getString(1),
        row.getObject(2, OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime(),
        paper);
  }

  private static Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        row.getString(3),
        new Funds(row.getBigDecimal(4), row.getString(5)),
        date(row, 6),
        new Person(row.getString(7), row.getString(8), row.getString(9)),
        row.getString(10));
  }

  private static Rectification report(ResultSet row) throws SQLException {
    String unit = row.getString(7);
    return new Rectification(
        row.getString(3),
        row.getString(4),
        date(row, 5),
        row.getString(6),
        unit == null ? null : new Evaluation(unit, row.getString(8)));
  }

  private static Recheck recheck(ResultSet row) throws SQLException {
    return new Recheck(texts(row, 3), row.getBoolean(4), row.getString(5), date(row, 6));
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
