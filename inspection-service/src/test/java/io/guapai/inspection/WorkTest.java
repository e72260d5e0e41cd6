package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Inspections that an enterprise has to apply for. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WorkTest {

  /** Where no other test has units, so that no two reports disagree there. */
  private static final String COUNTY = "330481";

  @Inject PlatformClock clock;

  @Test
  void whatIsDueSoonOrOverdueIsWorkOfTheEnterpriseAlone() {
    Units soon = Units.elevator(clock.today().plusDays(10)).in(COUNTY).register();
    Units over = Units.elevator(clock.today().minusDays(1)).in(COUNTY).register();
    Units later = Units.elevator(clock.today().plusDays(300)).in(COUNTY).register();
    work(soon)
        .body(has("items.number", contains(soon.no())))
        .body(has("items[0].kind", equalTo("APPLY_FOR_INSPECTION")))
        .body(has("items[0].zh", equalTo("申请定期检验")))
        .body(has("items[0].dueDate", equalTo(soon.due().toString())))
        .body(has("items[0].late", equalTo(false)));
    work(over).body(has("items.late", contains(true)));
    work(later).body(has("items", hasSize(0)));
    get(Tokens.county(COUNTY)).body(has("items", hasSize(0)));
    soon.dueOn(clock.today().plusYears(1)).change(2);
    work(soon).body(has("items", hasSize(0)));
  }

  private static ValidatableResponse work(Units unit) {
    return get(Tokens.enterprise(unit.enterprise(), null));
  }

  private static ValidatableResponse get(String token) {
    return given().auth().oauth2(token).get("/inspection/v1/work").then().statusCode(200);
  }
}
