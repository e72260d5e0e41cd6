package io.guapai.equipment.register;

import io.guapai.equipment.Api;
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
import java.util.Map;
import java.util.UUID;

/** What was entered and decided of a unit stands as it was written, with who did it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EquipmentHistoryTest extends HistoryContract {

  @Inject PlatformClock clock;

  @Override
  protected String service() {
    return "equipment";
  }

  @Override
  protected String dossiers() {
    return "equipment";
  }

  @Override
  protected Done act() {
    String officer = Tokens.county("320411");
    String enterprise = Api.enterprise(officer, "History " + UUID.randomUUID(), "320411");
    Map<String, Object> unit =
        Api.elevator(enterprise, "320411", UUID.randomUUID().toString().substring(0, 18));
    String id = Api.enter(officer, unit).as(Answer.class).get("id");
    Api.act(officer, id, "stop", "\"1\"", Api.from(clock.today())).then().statusCode(200);
    return new Done(id, Api.EQUIPMENT + "/" + id, officer);
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
