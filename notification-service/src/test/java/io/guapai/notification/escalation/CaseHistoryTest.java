package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.notification.Story;
import io.guapai.runtime.history.VerifyHistory;
import io.guapai.runtime.time.PlatformClock;
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

/** How a case was raised and who acknowledged it stands as it was written. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CaseHistoryTest extends HistoryContract {

  @Inject PlatformClock clock;

  @Override
  protected String service() {
    return "notification";
  }

  @Override
  protected String dossiers() {
    return "escalation_case";
  }

  @Override
  protected Done act() {
    Story story = Story.in("320411");
    String id = Cases.open(story, Level.COUNTY);
    Cases.acknowledge(Tokens.county("320411"), id).statusCode(200);
    return new Done(id, "/notification/v1/cases/" + id, Tokens.county("320411"));
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
