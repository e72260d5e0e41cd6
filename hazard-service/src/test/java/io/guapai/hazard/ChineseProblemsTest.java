package io.guapai.hazard;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal in Chinese names grades, levels and purposes by their terms, not by their codes. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ChineseProblemsTest {

  private TestUnit unit;
  private String major;

  @BeforeEach
  void gradeAHazard() {
    unit = TestUnit.registered("610102");
    major = Filing.major(unit);
  }

  private ValidatableResponse inChinese(String token, String id, String act, Object body) {
    return as(token)
        .header("Accept-Language", "zh-CN")
        .header("If-Match", "\"" + Api.hazard(token, id).getLong("version") + "\"")
        .body(body)
        .post(Api.HAZARDS + "/" + id + "/" + act)
        .then();
  }

  @Test
  void loweringAGradeTakesACityOfficer() {
    inChinese(unit.county(), major, "grade", Map.of("grade", "GENERAL", "reason", "small"))
        .statusCode(403)
        .body(has("detail", equalTo("只有市级监察员可以将等级由重大降为一般。")));
  }

  @Test
  void anotherLevelIsInCharge() {
    inChinese(unit.city(), major, "upward-report", Map.of("summary", "late"))
        .statusCode(403)
        .body(has("detail", equalTo("须由负责督办的机关（层级县（市、区），区划610102）办理。")));
  }

  @Test
  void mergingHidesNoGrade() {
    TestUnit other = TestUnit.registeredAt("610102", unit.enterprise());
    String bridged = Filing.reported(other, "GB45067-5.6.4");
    String general = Filing.reported(unit, "GENERAL");
    String into = Api.hazard(unit.county(), general).getString("hazardNo");
    inChinese(other.county(), bridged, "merge", Map.of("into", general, "reason", "the same"))
        .statusCode(409)
        .body(
            has(
                "detail",
                equalTo(
                    "隐患%s按条目为重大等级，只能并入等级不低的隐患；重大隐患只能并入同一设备的重大隐患，%s不符合。"
                        .formatted(
                            Api.hazard(other.county(), bridged).getString("hazardNo"), into))));
  }

  @Test
  void whatMayBeChosenIsNamedWithTheCodeToSend() {
    as(unit.owner())
        .header("Accept-Language", "zh-CN")
        .body(
            Map.of(
                "equipmentNo", unit.equipmentNo(),
                "code", "GENERAL",
                "description", "d",
                "sourceKind", "SUPERVISION_CHECK"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(403)
        .body(has("detail", startsWith("您不能以来源监督检查上报隐患，可用来源：企业自查（SELF_CHECK）")));
  }

  @Test
  void whatIsNotFoundIsNamedToo() {
    as(unit.county())
        .header("Accept-Language", "zh-CN")
        .get(Api.HAZARDS + "/00000000-0000-7000-8000-000000000000")
        .then()
        .statusCode(404)
        .body(has("detail", equalTo("隐患 00000000-0000-7000-8000-000000000000 不存在，或不在您的管辖范围内。")));
  }
}
