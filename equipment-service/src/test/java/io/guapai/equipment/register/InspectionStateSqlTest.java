package io.guapai.equipment.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.UseState;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the database tells the state of inspection is how a unit does. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InspectionStateSqlTest {

  @Inject DueSoon dueSoon;
  @Inject TermBook terms;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject PlatformClock clock;

  @Test
  void bothSayTheSameOfEveryUnit() {
    LocalDate today = clock.today();
    List<Conclusion> conclusions = new ArrayList<>(Arrays.asList(Conclusion.values()));
    conclusions.add(null);
    List<LocalDate> days = new ArrayList<>();
    for (int after : List.of(-400, -1, 0, 1, 29, 30, 31, 32, 400)) {
      days.add(today.plusDays(after));
    }
    days.add(null);
    String asked =
        "select "
            + dueSoon.stateSql(today)
            + " from (select ?::text as use_state, ?::text as last_conclusion,"
            + " ?::date as next_inspection_date, ?::text as variety) as unit";
    for (UseState use : UseState.values()) {
      for (Conclusion last : conclusions) {
        for (LocalDate next : days) {
          String told =
              transactions.asSystem(
                  () ->
                      sql.first(asked, row -> row.getString(1), use, last, next, "3110")
                          .orElseThrow());
          assertEquals(
              InspectionState.of(use, "3110", last, next, today, terms.rules()).name(),
              told,
              use + " " + last + " " + next);
        }
      }
    }
  }
}
