package io.guapai.hazard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardFilter;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list costs the rows of its scope, and not those of the province. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ListOfAScopeTest {

  private static final int HAZARDS = 5_000;
  private static final int OWN = 5;
  private static final String ENTERPRISE = "TMP-320402-list-7";

  @Inject Sql sql;
  @Inject Hazards hazards;

  @Test
  void anEnterprisesListVisitsItsOwnHazardsOnly() {
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
    putOnFile();
    long before = visited();
    List<Hazard> page = hazards.newest(of(new ListScope(null, List.of(ENTERPRISE), null)), 51);
    long after = visited();
    assertEquals(OWN, page.size());
    assertEquals(OWN, after - before);
    // What the policies alone would cost, which also shows that visits are counted.
    sql.query("select id from hazard order by id desc limit 51", row -> row.getString(1));
    assertTrue(visited() - after >= HAZARDS);
  }

  private static HazardFilter of(ListScope scope) {
    return new HazardFilter(
        scope, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** Five hazards of each enterprise; undone at the end, so that nobody meets them. */
  private void putOnFile() {
    sql.query("select set_config('guapai.system', 'on', true)", row -> row.getString(1));
    sql.update(
        "insert into hazard (id, hazard_no, version, equipment_id, equipment_no, enterprise_id,"
            + " region_code, code, title_zh, title_en, description, source_kind, reported_by,"
            + " found_by, found_on, reported_at, state, severe, stop_use, planned, overdue,"
            + " overdue_cycle, listed, correlation_id, demonstration)"
            + " select gen_random_uuid(), 'list-' || i, 1, 'list-' || i, 'list-' || i,"
            + " 'TMP-320402-list-' || i % ?, '320402', 'GENERAL', '', '', '', 'SYSTEM', '', '',"
            + " '2026-01-01', '2026-01-01', 'REPORTED', false, false, false, false, 0, false, '',"
            + " true from generate_series(1, ?) as i",
        HAZARDS / OWN, HAZARDS);
    sql.query("select set_config('guapai.system', '', true)", row -> row.getString(1));
  }

  private long visited() {
    return sql.query(
            "select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)"
                + " from pg_stat_xact_user_tables where relname = 'hazard'",
            row -> row.getLong(1))
        .get(0);
  }
}
