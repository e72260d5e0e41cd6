package io.guapai.scoring.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Fact;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.scoring.score.Assessing;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a batch writes a row, counted by the database within the batch's transaction. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RowsWrittenTest {

  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

  @Inject PlatformClock clock;
  @Inject Transactions transactions;
  @Inject Assessing assessing;
  @Inject Teller teller;
  @Inject Sql sql;

  private record Written(int inserted, int updated) {
    Written since(Written before) {
      return new Written(inserted - before.inserted, updated - before.updated);
    }
  }

  @BeforeEach
  void inMay() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
  }

  private Written written(String table, List<Fact> facts) {
    return transactions.asSystem(
        () -> {
          // The connection still counts what its last transactions did.
          Written before = written(table);
          assessing.follow(
              facts.stream().<Received<?>>map(fact -> Teller.received(fact, 1)).toList());
          return written(table).since(before);
        });
  }

  private Written written(String table) {
    return sql.first(
            "select n_tup_ins, n_tup_upd from pg_stat_xact_user_tables where relname = ?",
            row -> new Written(row.getInt(1), row.getInt(2)),
            table)
        .orElseThrow();
  }

  private static List<Fact> register(List<Firm> firms) {
    List<Fact> facts = new ArrayList<>();
    for (Firm firm : firms) {
      facts.add(firm.registered());
      facts.add(firm.validUnit("a"));
      facts.add(firm.validUnit("b"));
    }
    return facts;
  }

  @Test
  void anEnterpriseMetAndNamedInOneBatchIsWrittenOnce() {
    List<Firm> firms = List.of(Firm.fresh(), Firm.fresh(), Firm.fresh());
    assertEquals(new Written(3, 0), written("enterprise", register(firms)));
  }

  @Test
  void anEnterpriseToldOfAgainIsNotWritten() {
    List<Firm> firms = List.of(Firm.fresh(), Firm.fresh());
    register(firms).forEach(teller::together);
    assertEquals(new Written(0, 0), written("enterprise", register(firms)));
  }

  @Test
  void anInspectionThatEndsAnOverdueWritesTheUnitOnce() {
    Firm firm = Firm.fresh();
    teller.together(firm.registered(), firm.validUnit("a"), firm.overdue("a"));
    assertEquals(
        new Written(0, 1), written("unit", List.of(firm.inspected("a", Conclusion.PASS, MAY_1))));
    assertEquals(
        List.of("2026-05-01 true"),
        transactions.asSystem(
            () ->
                sql.query(
                    "select concat_ws(' ', inspected_on, inspection_fit::text,"
                        + " inspection_overdue_for) from unit where equipment_id = ?",
                    row -> row.getString(1),
                    firm.unit("a"))));
  }
}
