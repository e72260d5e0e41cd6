package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BadReportTest {

  private static final String PATH = "/inspection/v1/inspections";

  @Inject PlatformClock clock;

  private static RequestSpecification institute() {
    return given()
        .auth()
        .oauth2(Organizations.institute(Reports.INSTITUTE))
        .contentType(ContentType.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind | GLANCE",
        "conclusion | MAYBE",
        "inspectedOn | 2024-02-30",
        "inspectedOn | yesterday",
        "inspectedOn | -0044-03-15",
        "nextInspectionDate | +99999-01-01",
        "reportNo | ''",
        "findings | text",
        "unknownField | x",
        "institute | Someone Else"
      })
  void badValuesAreRefusedWithAProblem(String field, String value) {
    Units unit = Units.elevator(null).register();
    Map<String, Object> body = new HashMap<>(Reports.body(Reports.passed(unit, clock.today())));
    body.put(field, value);
    institute()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType(containsString("problem+json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "42",
        "{\"reportNo\":\"R\\u0000\",\"equipmentNo\":\"E\",\"kind\":\"PERIODIC\","
            + "\"conclusion\":\"PASS\",\"inspectedOn\":\"2020-01-01\"}",
        "{\"reportNo\":\"R\",\"equipmentNo\":\"E\",\"kind\":\"PERIODIC\","
            + "\"conclusion\":\"PASS\",\"inspectedOn\":\"2020-01-01\",\"findings\":[null]}"
      })
  void malformedBodiesAreRefusedWithAProblem(String body) {
    institute()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType(containsString("problem+json"));
  }

  @Test
  void noReportLetsItsResultHoldLongerThanTheCycle() {
    Units unit = Units.elevator(null).register();
    Map<String, Object> body = new HashMap<>(Reports.body(Reports.passed(unit, clock.today())));
    body.put("nextInspectionDate", "2999-12-31");
    institute()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:next-date-beyond-cycle")))
        .body(has("field", equalTo("nextInspectionDate")));

    body.put("nextInspectionDate", clock.today().plusMonths(6).toString());
    institute().body(body).post(PATH).then().statusCode(201);
    assertEquals(
        clock.today().plusMonths(6).toString(),
        unit.column("next_inspection_date"),
        "an institute may shorten");
  }

  @Test
  void aFindingMayHaveSeveralLines() {
    Units unit = Units.elevator(null).register();
    Map<String, Object> body = new HashMap<>(Reports.body(Reports.failed(unit, clock.today())));
    body.put("findings", List.of("制动器失效\n门锁失效"));
    institute()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(201)
        .body(has("findings", equalTo(List.of("制动器失效\n门锁失效"))));
  }

  @Test
  void textsThatAreTooLongAreRefused() {
    Units unit = Units.elevator(null).register();
    Map<String, Object> body = new HashMap<>(Reports.body(Reports.passed(unit, clock.today())));
    body.put("reportNo", "R".repeat(65));
    institute().body(body).post(PATH).then().statusCode(400);
  }

  @Test
  void anInstituteWithoutANameCannotReport() {
    String nameless = Tokens.of("nameless", List.of("institute"), null, null, null);
    given()
        .auth()
        .oauth2(nameless)
        .contentType(ContentType.JSON)
        .body(Reports.body(Reports.passed(Units.elevator(null), clock.today())))
        .post(PATH)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:organization-unnamed")));
  }

  @Test
  void anInstituteThatNobodyRegisteredIsNobody() {
    String free = Tokens.institute("Self-made Institute 自封检验院", null);
    with(free)
        .body(Reports.body(Reports.passed(Units.elevator(null), clock.today())))
        .post(PATH)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:organization-unknown")))
        .body(has("detail", containsString("Self-made Institute")));
    String maintainer = "Maintainer " + Reports.number();
    Organizations.register(maintainer, OrganizationKind.MAINTAINER);
    with(Tokens.institute(maintainer, null))
        .body(Reports.body(Reports.passed(Units.elevator(null), clock.today())))
        .post(PATH)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:organization-of-another-kind")));
  }

  private static RequestSpecification with(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
