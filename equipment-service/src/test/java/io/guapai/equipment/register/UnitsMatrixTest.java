package io.guapai.equipment.register;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.ActMatrix;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units: each state of use and of registration × each act × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnitsMatrixTest {

  private static final String COUNTY = "321204";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  @ParameterizedTest
  @CsvSource({
    "NOT_IN_USE, UNREGISTERED",
    "IN_USE, UNREGISTERED",
    "IN_USE, REGISTERED",
    "STOPPED, REGISTERED",
    "SEALED, REGISTERED",
    "SCRAPPED, CANCELLED",
    "DISMANTLED, CANCELLED",
    "MOVED_OUT, REGISTERED",
  })
  void eachActByEachRole(UseState use, RegState registration) {
    LocalDate today = clock.today();
    String user = enterprise(OFFICER, "Matrix of units", COUNTY);
    new ActMatrix(
            acts,
            Equipment.class,
            COUNTY,
            address -> user,
            () -> in(use, registration, user, today),
            act -> paper(act, today),
            false,
            act -> {
              UnitDeed deed = deed(act);
              return deed.allowedIn(use) && deed.allowedIn(registration)
                  ? null
                  : "illegal-transition";
            })
        .check();
  }

  private UnitDeed deed(String path) {
    return acts.stream()
        .filter(
            act -> {
              ActAt at = act.getClass().getAnnotation(ActAt.class);
              return at != null && at.path().equals(path) && act.deeds().get(0) instanceof UnitDeed;
            })
        .map(act -> (UnitDeed) act.deeds().get(0))
        .findFirst()
        .orElseThrow();
  }

  /** A unit whose inspection holds, entered as it stands. */
  private static String in(UseState use, RegState registration, String user, LocalDate today) {
    Map<String, Object> unit = elevator(user, COUNTY, UUID.randomUUID().toString());
    unit.put("useState", use);
    unit.put("regState", registration);
    unit.put("nextInspectionDate", today.plusYears(1).toString());
    return EQUIPMENT + "/" + enter(OFFICER, unit).<String>path("id");
  }

  private static Map<String, ?> paper(String act, LocalDate today) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("reason", "matrix");
    switch (act) {
      case "start", "stop", "seal", "unseal", "dismantle", "move-out" ->
          paper.put("on", today + "");
      case "restart" -> {
        paper.put("on", today.toString());
        paper.put("selfCheck", "nothing found");
      }
      case "scrap" -> {
        paper.put("on", today.toString());
        paper.put("disabledHow", "cut through");
      }
      case "documents" -> paper.put("documents", List.of());
      case "correct" -> paper.put("name", "another name");
      case "locate" ->
          paper.put("position", Map.of("longitude", 120.1, "latitude", 32.3, "datum", "WGS84"));
      default -> {}
    }
    return paper;
  }
}
