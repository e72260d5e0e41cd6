package io.guapai.notification.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A list costs the rows of its scope, and not those of the province. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CasesOfAScopeTest {

  private static final int CASES = 5_000;
  private static final int OWN = 5;
  private static final String ENTERPRISE = "TMP-320402-list-7";
  private static final Set<CaseState> ALL = EnumSet.allOf(CaseState.class);

  @Inject Sql sql;
  @Inject CaseFiles files;

  @Test
  void anEnterprisesListVisitsItsOwnCasesOnly() {
    Scopes.with(
        new Scope(false, null, ENTERPRISE, null),
        () -> {
          QuarkusTransaction.begin();
          try {
            look();
          } finally {
            QuarkusTransaction.rollback();
          }
          return null;
        });
  }

  private void look() {
    openCases();
    long before = visited();
    List<EscalationCase> page =
        files.newest(new ListScope(null, List.of(ENTERPRISE), null), ALL, null, 51);
    long after = visited();
    assertEquals(OWN, page.size());
    assertEquals(OWN, after - before);
    // What the policy alone would cost, which also shows that visits are counted.
    sql.query("select id from escalation_case order by id desc", row -> row.getString(1));
    assertTrue(visited() - after >= CASES);
  }

  /** Five cases of each enterprise; undone at the end, so that nobody meets them. */
  private void openCases() {
    sql.query("select set_config('guapai.system', 'on', true)", row -> row.getString(1));
    sql.update(
        "insert into escalation_case (id, hazard_id, hazard_no, listing_id, listing_no,"
            + " enterprise_id, region_code, level, authority_region, state, reached_at,"
            + " acknowledge_by, term_days, term_unit, term_rule, term_edition, term_since,"
            + " term_mark, opened_at, correlation_id, version) select gen_random_uuid(), 'list-' ||"
            + " i, '', '', '', 'TMP-320402-list-' || i % ?, '320402', 'COUNTY', '320402',"
            + " 'ACKNOWLEDGED', '2026-01-01', '2026-01-03', 2, 'WORKING_DAYS', 'r', '1',"
            + " '2000-01-01', 'P', '2026-01-01', '', 1 from generate_series(1, ?) as i",
        CASES / OWN, CASES);
    sql.query("select set_config('guapai.system', '', true)", row -> row.getString(1));
  }

  private long visited() {
    return sql.query(
            "select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)"
                + " from pg_stat_xact_user_tables where relname = 'escalation_case'",
            row -> row.getLong(1))
        .get(0);
  }
}
