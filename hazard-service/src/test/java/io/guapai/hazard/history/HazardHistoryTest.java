package io.guapai.hazard.history;

import io.guapai.contracts.Conclusion;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.history.VerifyHistory;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.HistoryContract;
import io.guapai.testing.HistoryLedger;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The history of hazards, on the table that they had from the first release on. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HazardHistoryTest extends HistoryContract {

  @Inject PlatformClock clock;

  @Override
  protected String service() {
    return "hazard";
  }

  @Override
  protected HistoryLedger ledger() {
    return HistoryLedger.of(
        "hazard_history",
        "hazard_id",
        List.of("grade", "due_date", "overdue", "planned", "five_fixed", "listed_level"));
  }

  @Override
  protected String dossiers() {
    return "hazard";
  }

  @Override
  protected Done act() {
    TestUnit unit = TestUnit.registered("320324");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    String id = Api.hazardOf(unit).getString("id");
    return new Done(id, Api.HAZARDS + "/" + id, unit.county());
  }

  @Override
  protected LocalDate today() {
    return clock.today();
  }

  @Override
  protected void endDay() {
    clock.moveBy(Duration.ofDays(1));
  }

  @Override
  protected int verify(Connection connection, PrintStream out) throws Exception {
    return VerifyHistory.verify(connection, out);
  }

  @Override
  protected int verify(Connection connection, PrintStream out, Path roots, String key)
      throws Exception {
    return VerifyHistory.verify(connection, out, service(), roots, key);
  }
}
