package io.guapai.runtime.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nothing is due of costs one look at an index, each second on each replica. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DueRowsTest {

  @Inject Errands errands;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject Clock clock;

  @Test
  void aTableThatWasFilledAMomentAgoIsNotReadWholeToFindThatNothingIsDue() {
    transactions.asSystem(
        () -> {
          sql.update(
              "insert into errand (id, due_at) select gen_random_uuid(), ?::timestamptz + n"
                  + " * interval '1 hour' from generate_series(1, 20000) as n",
              clock.instant());
          Condition due = errands.rows().any(errands.name(), clock.instant());
          List<String> plan =
              sql.query(
                  "explain (analyze, costs off, timing off, summary off) select " + due.sql(),
                  row -> row.getString(1),
                  due.parameters().toArray());
          assertThat(plan).noneMatch(line -> line.contains("Seq Scan on errand"));
          assertThat(plan).anyMatch(line -> line.contains("on errand") && line.contains("rows=0"));
          return sql.update("delete from errand");
        });
  }
}
