package io.guapai.equipment;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.creditCode;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.FirmPapers.acting;
import static io.guapai.equipment.FirmPapers.opened;

import io.guapai.equipment.permit.PermitNotice;
import io.guapai.equipment.safety.SafetyAppointment;
import io.guapai.equipment.unlicensed.UnlicensedSite;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Safety staff, three-no firms and notices on permits: each situation × each act × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FirmsMatrixTest {

  private static final String COUNTY = "321182";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final AtomicInteger NUMBER = new AtomicInteger(500);

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private LocalDate today;

  @BeforeEach
  void today() {
    today = clock.today();
  }

  @ParameterizedTest
  @CsvSource({", ", "dismissal, safety-post-ended"})
  void safetyStaff(String done, String against) {
    String firm = enterprise(OFFICER, "Matrix of staff", COUNTY);
    check(
        SafetyAppointment.class,
        address -> firm,
        () ->
            after(opened(OFFICER, FirmPapers.APPOINTMENTS, FirmPapers.officer(firm, today)), done),
        act -> against);
  }

  @ParameterizedTest
  @CsvSource({", ", "visits, ", "identification, site-state", "ban, site-state"})
  void threeNoFirms(String done, String against) {
    check(
        UnlicensedSite.class,
        null,
        () -> after(opened(OFFICER, FirmPapers.SITES, FirmPapers.site(COUNTY, today)), done),
        act -> against);
  }

  @ParameterizedTest
  @CsvSource({", ", "applicant, notice-said", "pledge, notice-said", "close, notice-closed"})
  void noticesOnPermits(String done, String against) {
    check(
        PermitNotice.class,
        address -> as(OFFICER).get(address).as(Answer.class).getString("enterpriseId"),
        () ->
            after(
                opened(
                    OFFICER,
                    FirmPapers.NOTICES,
                    FirmPapers.notice(creditCode(COUNTY, NUMBER.incrementAndGet()), COUNTY, today)),
                done),
        act -> "notice-closed".equals(against) || act.equals(done) ? against : null);
  }

  private void check(
      Class<?> dossier,
      UnaryOperator<String> firm,
      Supplier<String> fresh,
      Function<String, String> state) {
    new ActMatrix(
            acts, dossier, COUNTY, firm, fresh, act -> FirmPapers.act(act, today), false, state)
        .check();
  }

  private String after(String address, String done) {
    if (done != null) {
      acting(OFFICER, address, done, 1, FirmPapers.act(done, today)).then().statusCode(200);
    }
    return address;
  }
}
