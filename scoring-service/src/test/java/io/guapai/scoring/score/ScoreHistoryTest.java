package io.guapai.scoring.score;

import io.guapai.contracts.Conclusion;
import io.guapai.runtime.history.VerifyHistory;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
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

/** How vetoes were laid and lifted and what the score was stands as it was written. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScoreHistoryTest extends HistoryContract {

  @Inject PlatformClock clock;

  @Inject Teller teller;

  @Override
  protected String service() {
    return "scoring";
  }

  @Override
  protected String dossiers() {
    return "enterprise";
  }

  @Override
  protected Done act() {
    Firm firm = Firm.fresh();
    teller.oneByOne(
        firm.registered(),
        firm.validUnit("a"),
        firm.inspected("a", Conclusion.FAIL, clock.today()),
        firm.inspected("a", Conclusion.PASS, clock.today()));
    return new Done(firm.id(), "/scoring/v1/enterprises/" + firm.id(), Tokens.county(Firm.COUNTY));
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
