package io.guapai.hazard.risk;

import io.guapai.hazard.Mark;
import io.guapai.hazard.risk.RiskScale.Factor;
import io.guapai.hazard.risk.RiskScale.Threshold;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The scales of risk by the day they are in force. */
@ApplicationScoped
public class RiskScales {

  private static final String IN_FORCE =
      " where valid_from <= ? and (valid_to is null or valid_to >= ?)";

  private final Sql sql;
  private final PlatformClock clock;

  public RiskScales(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Edition(String name, Mark mark) {}

  /** The scale in force today; of two editions of the thresholds the later one. */
  public RiskScale today() {
    LocalDate today = clock.today();
    Edition edition =
        sql.first(
                "select edition, mark from risk_threshold"
                    + IN_FORCE
                    + " order by valid_from desc, edition desc limit 1",
                row -> new Edition(row.getString(1), Mark.valueOf(row.getString(2))),
                today,
                today)
            .orElseThrow(() -> new IllegalStateException("no thresholds of risk on " + today));
    List<Factor> factors =
        sql.query(
            "select distinct on (factor, value) factor, value, title_zh, title_en, source, mark"
                + " from lec_value"
                + IN_FORCE
                + " order by factor desc, value desc, valid_from desc",
            RiskScales::factor,
            today,
            today);
    List<Threshold> thresholds =
        sql.query(
            "select colour, least, source from risk_threshold where edition = ?"
                + " order by least desc",
            RiskScales::threshold,
            edition.name());
    return new RiskScale(edition.name(), edition.mark(), factors, thresholds);
  }

  private static Factor factor(ResultSet row) throws SQLException {
    return new Factor(
        row.getString(1),
        row.getBigDecimal(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Mark.valueOf(row.getString(6)));
  }

  private static Threshold threshold(ResultSet row) throws SQLException {
    return new Threshold(
        RiskColour.valueOf(row.getString(1)), row.getBigDecimal(2), row.getString(3));
  }
}
