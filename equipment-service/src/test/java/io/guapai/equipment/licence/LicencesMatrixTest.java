package io.guapai.equipment.licence;

import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.licence.LicencePapers.acting;
import static io.guapai.equipment.licence.LicencePapers.decided;
import static io.guapai.equipment.licence.LicencePapers.elevators;
import static io.guapai.equipment.licence.LicencePapers.entered;

import io.guapai.equipment.ActMatrix;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Licences: each situation × each act × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LicencesMatrixTest {

  private static final String COUNTY = "321081";
  private static final String CITY = Tokens.city("3210");

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private enum Situation {
    IN_FORCE(List.of("renewal", "scope", "suspension", "revocation", "return"), ""),
    EXPIRED(List.of("renewal", "revocation", "return"), "licence-expired"),
    SUSPENDED(List.of("restoration", "revocation", "return"), ""),
    REVOKED(List.of(), ""),
    HANDED_BACK(List.of(), "");

    private final List<String> open;
    private final String instead;

    Situation(List<String> open, String instead) {
      this.open = open;
      this.instead = instead;
    }

    String against(String act) {
      return open.contains(act)
          ? null
          : instead.isEmpty() || act.equals("restoration") ? "licence-state" : instead;
    }
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void eachActByEachRole(Situation situation) {
    LocalDate today = clock.today();
    String firm = enterprise(Tokens.county(COUNTY), "Matrix of licences", COUNTY);
    new ActMatrix(
            acts,
            Licence.class,
            COUNTY,
            address -> firm,
            () -> in(situation, firm, today),
            act -> paper(act, today),
            false,
            situation::against)
        .check();
  }

  private static String in(Situation situation, String firm, LocalDate today) {
    Map<String, Object> paper = elevators(firm, today);
    if (situation == Situation.EXPIRED) {
      paper.put("validUntil", today.minusDays(1).toString());
    }
    String address = entered(CITY, paper);
    switch (situation) {
      case SUSPENDED -> done(address, "suspension", today);
      case REVOKED -> done(address, "revocation", today);
      case HANDED_BACK -> done(address, "return", today);
      default -> {}
    }
    return address;
  }

  private static void done(String address, String act, LocalDate today) {
    acting(CITY, address, act, 1, decided(today)).then().statusCode(200);
  }

  private static Map<String, ?> paper(String act, LocalDate today) {
    return switch (act) {
      case "renewal" ->
          Map.of(
              "issuedOn",
              today.toString(),
              "validUntil",
              today.plusYears(4).toString(),
              "reason",
              "换证");
      case "scope" -> LicencePapers.scope(today);
      default -> decided(today);
    };
  }
}
