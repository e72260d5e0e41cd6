package io.guapai.equipment.application;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;

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
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Applications on use registration: each situation × each act × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProceduresMatrixTest {

  private static final String PATH = "/equipment/v1/applications";
  private static final String COUNTY = "321283";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private enum Situation {
    SUBMITTED("missing-papers", "acceptance", "non-acceptance", "withdrawal"),
    TO_BE_COMPLETED("supplement", "withdrawal"),
    COMPLETED("acceptance", "non-acceptance", "withdrawal"),
    ACCEPTED("grant", "refusal", "withdrawal"),
    GRANTED(),
    WITHDRAWN();

    private final List<String> open;

    Situation(String... open) {
      this.open = List.of(open);
    }

    String against(String act) {
      return open.contains(act)
          ? null
          : this == COMPLETED && act.equals("missing-papers") ? "listed-once" : "application-state";
    }
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void eachActByEachRole(Situation situation) {
    LocalDate today = clock.today();
    String user = enterprise(OFFICER, "Matrix of applications", COUNTY);
    new ActMatrix(
            acts,
            UseApplication.class,
            COUNTY,
            address -> user,
            () -> in(situation, user, today),
            ProceduresMatrixTest::paper,
            false,
            situation::against)
        .check();
  }

  private static String in(Situation situation, String user, LocalDate today) {
    Map<String, Object> unit = elevator(user, COUNTY, UUID.randomUUID().toString());
    unit.put("nextInspectionDate", today.plusYears(1).toString());
    String id = enter(OFFICER, unit).path("id");
    String address =
        PATH
            + "/"
            + as(OFFICER)
                .body(
                    Map.of(
                        "matter", "REGISTER",
                        "units", List.of(id),
                        "papers", papers("FORM", "IDENTITY", "QUALITY", "INSPECTION")))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
    switch (situation) {
      case TO_BE_COMPLETED -> done(address, 1, "missing-papers");
      case COMPLETED -> {
        done(address, 1, "missing-papers");
        done(address, 2, "supplement");
      }
      case ACCEPTED -> done(address, 1, "acceptance");
      case GRANTED -> {
        done(address, 1, "acceptance");
        done(address, 2, "grant");
      }
      case WITHDRAWN -> done(address, 1, "withdrawal");
      default -> {}
    }
    return address;
  }

  private static void done(String address, int version, String act) {
    as(OFFICER)
        .header("If-Match", "\"" + version + "\"")
        .body(paper(act))
        .post(address + "/" + act)
        .then()
        .statusCode(200);
  }

  private static List<Map<String, String>> papers(String... codes) {
    return Stream.of(codes).map(code -> Map.of("code", code, "title", code)).toList();
  }

  private static Map<String, ?> paper(String act) {
    return switch (act) {
      case "missing-papers" -> Map.of("missing", List.of("QUALITY"));
      case "supplement" -> Map.of("papers", papers("QUALITY"));
      case "non-acceptance", "refusal", "withdrawal" -> Map.of("reason", "matrix");
      default -> Map.of();
    };
  }
}
