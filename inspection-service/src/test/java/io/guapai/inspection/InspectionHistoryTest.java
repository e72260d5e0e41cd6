package io.guapai.inspection;

import io.guapai.runtime.history.VerifyHistory;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.HistoryContract;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;

/** What an institute reported stands as it was written, with who reported it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InspectionHistoryTest extends HistoryContract {

  @Inject PlatformClock clock;

  @Override
  protected String service() {
    return "inspection";
  }

  @Override
  protected String dossiers() {
    return "inspection";
  }

  @Override
  protected Done act() {
    Units unit = Units.elevator(null).register();
    String id =
        Reports.post(Reports.passed(unit, clock.today()))
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    return new Done(id, "/inspection/v1/inspections/" + id, Tokens.county(Units.REGION));
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
