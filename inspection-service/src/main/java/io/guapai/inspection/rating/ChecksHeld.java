package io.guapai.inspection.rating;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What was held at enterprises, which each may rate once. */
@ApplicationScoped
public class ChecksHeld {

  private final Sql sql;
  private final RatingRules rules;

  ChecksHeld(Sql sql, RatingRules rules) {
    this.sql = sql;
    this.rules = rules;
  }

  /** One was held; from its day on the term for rating it runs. */
  public void held(RatedKind kind, UUID id, String enterpriseId, String region, LocalDate on) {
    sql.update(
        "insert into check_held (check_id, kind, enterprise_id, region_code, held_on, rate_until)"
            + " values (?, ?, ?, ?, ?, ?)",
        id,
        kind,
        enterpriseId,
        region,
        on,
        on.plusDays(rules.on(on, RegionCode.parse(region)).days()));
  }
}
