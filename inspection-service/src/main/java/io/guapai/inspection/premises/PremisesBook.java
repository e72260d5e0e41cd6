package io.guapai.inspection.premises;

import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where enterprises have equipment, and what was last done there. */
@ApplicationScoped
public class PremisesBook {

  private final Sql sql;
  private final Caller caller;
  private final EnterpriseAliases aliases;

  PremisesBook(Sql sql, Caller caller, EnterpriseAliases aliases) {
    this.sql = sql;
    this.caller = caller;
    this.aliases = aliases;
  }

  /**
   * The one that somebody was at, in the caller's territory, locked until the transaction ends.
   *
   * @param township that it is in; need not be said where the enterprise has but one there
   * @throws ProblemException when the caller sees none (404), it has no unit in use, or it is not
   *     said which of several (422)
   */
  public Premises lock(String enterprise, @Nullable RegionCode township) {
    RegionCode within = caller.regionWithin(township);
    String id = aliases.current(Typed.number(enterprise));
    List<Premises> known =
        sql.query(
            "select enterprise_id, region_code, units from premises where enterprise_id = ? and "
                + Conditions.territory("region_code", within)
                + " order by region_code for update",
            row -> new Premises(row.getString(1), row.getString(2), row.getInt(3)),
            id);
    if (known.isEmpty()) {
      throw new ProblemException(
          PlatformProblem.NOT_FOUND, "enterpriseId", "enterprise", enterprise);
    }
    List<Premises> used = known.stream().filter(each -> each.units() > 0).toList();
    if (used.isEmpty()) {
      throw new ProblemException(SupervisionProblem.NO_UNITS_IN_USE, "enterpriseId", enterprise);
    }
    if (used.size() > 1) {
      throw new ProblemException(
          SupervisionProblem.TOWNSHIP_UNCLEAR,
          "regionCode",
          enterprise,
          String.join(", ", used.stream().map(Premises::regionCode).toList()));
    }
    return used.get(0);
  }

  /** Remembers a confirmation; the first of a year counts for it. */
  public void confirmed(Premises premises, LocalDate on) {
    remember("confirmed", premises, on);
  }

  /** Remembers a visit; the first of a year counts for it. */
  public void visited(Premises premises, LocalDate on) {
    remember("visited", premises, on);
  }

  private void remember(String what, Premises premises, LocalDate on) {
    sql.update(
        "update premises set %1$s_year = ?, %1$s_on = ? where enterprise_id = ? and region_code = ?"
                .formatted(what)
            + " and coalesce(%1$s_year, 0) < ?".formatted(what),
        on.getYear(),
        on,
        premises.enterpriseId(),
        premises.regionCode(),
        on.getYear());
  }
}
