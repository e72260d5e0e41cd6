package io.guapai.hazard.risk;

import io.guapai.hazard.risk.RiskScale.Factor;
import io.guapai.hazard.risk.RiskScale.Threshold;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.rule.Mark;
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

  private final Sql sql;
  private final PlatformClock clock;

  public RiskScales(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * @param day when it is in force, as near to today as can be
   */
  private record Edition(String name, Mark mark, LocalDate day) {}

  /**
   * The scale in force today, of two editions of the thresholds the later one; where none is, the
   * nearest edition with the values of its own time.
   */
  public RiskScale today() {
    Edition edition =
        sql.first(
                "select edition, mark, least(greatest(asked.day, valid_from), valid_to)"
                    + " from risk_threshold"
                    + Editions.ASKED
                    + "order by "
                    + Editions.NEAREST
                    + ", edition desc limit 1",
                row ->
                    new Edition(
                        row.getString(1),
                        Mark.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class)),
                clock.today())
            .orElseThrow();
    List<Factor> factors =
        sql.query(
            "select distinct on (factor, value) factor, value, title_zh, title_en, source, mark"
                + " from lec_value"
                + Editions.ASKED
                + "where "
                + Editions.IN_FORCE
                + " order by factor desc, value desc, valid_from desc",
            RiskScales::factor,
            edition.day());
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
