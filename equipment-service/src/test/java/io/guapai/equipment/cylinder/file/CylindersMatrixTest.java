package io.guapai.equipment.cylinder.file;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cylinders: each situation × each act × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CylindersMatrixTest {

  private static final String PATH = "/equipment/v1/cylinders";
  private static final String COUNTY = "320722";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private enum Situation {
    IN_STOCK("offer", "handover", "entrustment", "correction"),
    OFFERED("offer-withdrawal", "handover", "entrustment", "correction"),
    ENTRUSTED("offer", "handover", "entrustment", "entrustment-end", "correction"),
    SCRAPPED("correction");

    private final Set<String> open;

    Situation(String... open) {
      this.open = Set.of(open);
    }

    /** What is offered to another is another's to take over. */
    String against(String act) {
      return act.equals("takeover")
          ? "not-your-enterprise"
          : open.contains(act) ? null : "cylinder-state";
    }
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void eachActByEachRole(Situation situation) {
    String filler = enterprise(OFFICER, "Matrix of cylinders " + situation, COUNTY);
    String other = enterprise(OFFICER, "Other of the matrix " + situation, COUNTY);
    LocalDate today = clock.today();
    new ActMatrix(
            acts,
            CylinderFile.class,
            COUNTY,
            address -> filler,
            () -> in(situation, filler, other, today),
            act -> paper(act, other, today),
            true,
            situation::against)
        .check();
  }

  private String in(Situation situation, String filler, String other, LocalDate today) {
    String token = Tokens.enterprise(filler, null);
    String code = "MATRIX-" + situation + "-" + NUMBERS.incrementAndGet();
    code = code.replace('_', '-');
    as(token)
        .body(
            Map.of(
                "code",
                code,
                "maker",
                "Works",
                "makerNo",
                "M" + code,
                "variety",
                "2320",
                "medium",
                "LPG",
                "capacityLitres",
                35.5,
                "madeOn",
                today.minusYears(1).toString()))
        .post(PATH)
        .then()
        .statusCode(201);
    String address = PATH + "/" + code;
    switch (situation) {
      case OFFERED -> done(token, address, "offer", other, today);
      case ENTRUSTED -> done(token, address, "entrustment", other, today);
      case SCRAPPED ->
          as(token)
              .body(
                  Map.of(
                      "events",
                      List.of(
                          Map.of(
                              "eventNo",
                              "E-" + code,
                              "code",
                              code,
                              "kind",
                              "SCRAPPED",
                              "at",
                              clock.instant().minusSeconds(1).toString()))))
              .post("/equipment/v1/cylinder-events")
              .then()
              .statusCode(200)
              .body(has("items[0].result", equalTo("ACCEPTED")));
      default -> {}
    }
    return address;
  }

  private static void done(
      String token, String address, String act, String other, LocalDate today) {
    as(token)
        .header("If-Match", "\"0\"")
        .body(paper(act, other, today))
        .post(address + "/" + act)
        .then()
        .statusCode(200);
  }

  private static Map<String, ?> paper(String act, String other, LocalDate today) {
    return switch (act) {
      case "offer", "handover" ->
          Map.of("filler", other, "day", today.toString(), "reason", "matrix");
      case "entrustment" -> Map.of("owner", "Owner", "day", today.toString(), "reason", "matrix");
      case "correction" -> Map.of("maker", "Other works", "reason", "matrix");
      default -> Map.of("day", today.toString(), "reason", "matrix");
    };
  }
}
