package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.runtime.history.VerifyHistory;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.HistoryContract;
import io.guapai.testing.HistoryLedger;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The acts on a complaint stand as they were written, and name officers but never the sender. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComplaintHistoryTest extends HistoryContract {

  @Inject PlatformClock clock;

  private static final String COUNTY = "320324";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Test
  void whoMayNotSeeTheSenderDoesNotLearnHimFromTheHistory() {
    Map<String, Object> form = Sender.named(COUNTY);
    Sender.somebody().ticket(form);
    String id = Office.newest(OFFICER, COUNTY);
    Office.accept(OFFICER, id);
    Answer history = as(OFFICER).get(Office.COMPLAINTS + "/" + id + "/history").as(Answer.class);
    assertEquals("public", history.getString("items[0].actor"));
    assertEquals(null, history.getString("items[0].person"));
    assertEquals("county-" + COUNTY, history.getString("items[1].actor"));
    assertEquals("演示 county-" + COUNTY, history.getString("items[1].person"));
    assertEquals("county", history.getString("items[1].capacity"));
    assertEquals(COUNTY, history.getString("items[1].organization"));
    assertFalse(history.toString().contains(Sender.NAME), history.toString());
  }

  @Override
  protected String service() {
    return "hazard";
  }

  @Override
  protected HistoryLedger ledger() {
    return HistoryLedger.of("complaint_history", "complaint_id", List.of("handler", "hazard_id"));
  }

  @Override
  protected String dossiers() {
    return "complaint";
  }

  @Override
  protected Done act() {
    Sender.somebody().ticket(Sender.named(COUNTY));
    String id = Office.newest(OFFICER, COUNTY);
    Office.accept(OFFICER, id);
    return new Done(id, Office.COMPLAINTS + "/" + id, OFFICER);
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
