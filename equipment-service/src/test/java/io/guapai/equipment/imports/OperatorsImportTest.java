package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.equipment.imports.Importing.post;
import static io.guapai.equipment.people.People.CERTIFICATES;
import static io.guapai.equipment.people.People.EMPLOYMENTS;
import static io.guapai.equipment.people.People.citizen;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.equipment.OperatorEmployed;
import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators who are brought in by a file, in a county that no other test uses (Guichi). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OperatorsImportTest {

  private static final String COUNTY = Tokens.county("341702");

  private static final String PROFILE =
      """
      name: operators
      subject: OPERATOR
      sourceSystem: PEOPLE
      fields:
        certificateNumber: 证件编号
        holderName: 姓名
        issuingAuthority: 发证机关
        issuedOn: 发证日期
        region: { constant: "341702" }
        projects: { column: 作业项目, values: { 叉车: N1, "*": "*" } }
        validUntil: 有效期至
        certificateState: { column: 状态, values: { 暂停: SUSPENDED, "*": VALID } }
        employer: 单位代码
        employerName: 单位
        employedOn: 聘用日期
        equipmentNo: 设备
      """;

  private static final String HEADER = "证件编号,姓名,发证机关,发证日期,作业项目,有效期至,状态,单位代码,单位,聘用日期,设备\n";

  @Inject PlatformClock clock;
  private String employer;
  private String unit;
  private LocalDate issued;

  @BeforeEach
  void anEmployer() {
    String no = "N" + System.nanoTime();
    employer = Api.enterprise(COUNTY, "贵池物流 " + no, "341702");
    Map<String, Object> forklift = new HashMap<>(Api.elevator(employer, "341702", no));
    forklift.put("variety", "5110");
    unit = Api.enter(COUNTY, forklift).as(Answer.class).get("equipmentNo");
    issued = clock.today().minusYears(1);
  }

  @Test
  void certificatesComeInWithTheirWorkAndTheSameFileTwiceChangesNothing() throws Exception {
    String first = citizen();
    String second = citizen();
    String csv =
        HEADER
            + row(first, "叉车", "", "", employer + ",,,", unit)
            + row(first, "A、G1", "", "", "", "")
            + row(second, "N1", "", "暂停", employer + ",,,", "");
    String dry =
        accepted(COUNTY, csv.getBytes(StandardCharsets.UTF_8), PROFILE, Map.of("dryRun", true));
    ended(COUNTY, dry).then().body(has("added", equalTo(3)), has("rejected", equalTo(0)));
    as(COUNTY)
        .queryParam("enterprise", employer)
        .get(EMPLOYMENTS)
        .then()
        .body(has("items", hasSize(0)));

    ended(COUNTY, accepted(COUNTY, csv, PROFILE))
        .then()
        .body(has("added", equalTo(3)), has("unchanged", equalTo(0)), has("rejected", equalTo(0)));
    Answer employed =
        as(COUNTY).queryParam("enterprise", employer).get(EMPLOYMENTS).as(Answer.class);
    assertEquals(List.of("SUSPENDED", "VALID"), employed.get("items.standing"));
    assertEquals(List.of(0, 1), employed.get("items.units"));
    assertEquals(List.of("A", "G1", "N1"), employed.<List<String>>get("items[1].projects.project"));
    await().until(() -> told(employer).size() >= 2);
    assertEquals(
        Set.copyOf(employed.<List<String>>get("items.id")),
        Set.copyOf(told(employer)),
        "a dry run tells nobody");
    String certificate = employed.get("items[1].certificateId");
    as(COUNTY)
        .queryParam("reason", "核对")
        .get(CERTIFICATES + "/" + certificate + "/number")
        .then()
        .body(has("certificateNumber", equalTo(first)));
    Answer history = as(COUNTY).get(CERTIFICATES + "/" + certificate + "/history").as(Answer.class);
    assertEquals(
        List.of("ENTER", "ADD_PROJECT", "ADD_PROJECT"), history.<List<String>>get("items.act"));
    as(COUNTY)
        .get(CERTIFICATES + "/" + certificate + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)));

    ended(COUNTY, accepted(COUNTY, csv, PROFILE))
        .then()
        .body(has("added", equalTo(0)), has("unchanged", equalTo(3)));
  }

  @Test
  void whatHasEndedComesInAsEndedAndALaterTermIsAReview() {
    String number = citizen();
    LocalDate longAgo = clock.today().minusYears(6);
    LocalDate over = longAgo.plusYears(4).minusDays(1);
    String csv =
        HEADER
            + row(number, "N1", over.toString(), "", employer + ",,,", "")
                .replace("" + issued, "" + longAgo);
    ended(COUNTY, accepted(COUNTY, csv, PROFILE)).then().body(has("added", equalTo(1)));
    Answer employed =
        as(COUNTY).queryParam("enterprise", employer).get(EMPLOYMENTS).as(Answer.class);
    assertEquals(List.of("EXPIRED"), employed.get("items.standing"));
    assertEquals(List.of("EMPLOY"), deeds(employed.get("items[0].id")), "no alarm for the past");

    String renewed =
        HEADER
            + row(number, "N1", over.plusYears(4).toString(), "", "", "")
                .replace("" + issued, "" + longAgo);
    String profile = PROFILE + "  approvedOn: { constant: \"" + over + "\" }\n";
    ended(COUNTY, accepted(COUNTY, renewed, profile)).then().body(has("added", equalTo(1)));
    as(COUNTY)
        .queryParam("enterprise", employer)
        .get(EMPLOYMENTS)
        .then()
        .body(has("items[0].standing", equalTo("VALID")));
    // A file of before the review takes nothing back.
    ended(COUNTY, accepted(COUNTY, csv, PROFILE)).then().body(has("unchanged", equalTo(1)));
  }

  @Test
  void eachRowThatCannotBeIsRejectedAndOnlyWhoSentItSeesItsNumberAgain() throws Exception {
    String number = citizen();
    String wrong = number.substring(0, 17) + (number.endsWith("0") ? "1" : "0");
    String known = citizen();
    String csv =
        HEADER
            + row(known, "N1", "", "", "", "")
            + row(wrong, "N1", "", "", "", "")
            + row(number, "Z9", "", "", "", "")
            + row(number, "N1", "2099-01-01", "", "", "")
            + row(number, "N1", "", "", "TMP-341702-999999,,,", "")
            + row(number, "N1", "", "", employer + ",另一家,,", "")
            + row(number, "N1", "", "", employer + ",,2031-01-01,", "")
            + row(number, "A", "", "", employer + ",,,", unit)
            + row(number, "N1", "", "", "", unit)
            + row(known, "N1", "", "", "", "").replace("周师傅", "吴师傅")
            + row(known, "N1", "", "暂停", "", "")
            + row("", "N1", "", "", "", "")
            + row(number, "N1", "坏", "", "", "");
    String job = accepted(COUNTY, csv, PROFILE);
    ended(COUNTY, job).then().body(has("added", equalTo(1)), has("rejected", equalTo(12)));
    Answer told = as(COUNTY).queryParam("limit", 100).get(job + "/rejected-rows").as(Answer.class);
    assertEquals(
        List.of(
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "ENTERPRISE_ID_TAKEN",
            "FUTURE_DATE",
            "REFUSED_BY_RULE",
            "MISSING_VALUE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "MISSING_VALUE",
            "BAD_DATE"),
        told.<List<String>>get("items.reasonCode"));
    assertFalse(told.toString().contains(number), "masked on the list");
    assertFalse(String.valueOf(told.<Object>get("items.raw")).contains(number));
    assertFalse(String.valueOf(told.<Object>get("items.reason")).contains(known));
    assertEquals(
        0,
        Api.count("select count(*) from import_rejection where raw like '%" + number + "%'"),
        "sealed");
    // Nothing of a row that is refused stays: not the certificate of one whose unit does not fit.
    assertEquals(
        0,
        Api.count(
            "select count(*) from operator_employment where enterprise_id = '" + employer + "'"));

    String own = Importing.rejections(COUNTY, job, "zh-CN");
    assertTrue(own.contains(number), own);
    String others = Importing.rejections(Tokens.city("3417"), job, "zh-CN");
    assertFalse(others.contains(number), others);
    assertTrue(others.contains(number.substring(0, 3) + "***"), others);
    // Mended, it goes in by the same profile.
    String mended = own.replace(",Z9,", ",N1,");
    String again = accepted(COUNTY, mended, PROFILE);
    ended(COUNTY, again).then().body(has("added", equalTo(1)), has("rejected", equalTo(11)));
  }

  @Test
  void aProfileOfOperatorsHasNothingOfUnits() {
    byte[] csv = (HEADER + row(citizen(), "N1", "", "", "", "")).getBytes(StandardCharsets.UTF_8);
    post(COUNTY, csv, PROFILE + "  recordNo: 设备\n").then().statusCode(422);
    post(COUNTY, csv, PROFILE + "complete: true\n").then().statusCode(422);
    post(COUNTY, csv, PROFILE.replace("SUSPENDED", "REVOKED")).then().statusCode(422);
    Answer preview =
        given()
            .header("Authorization", "Bearer " + COUNTY)
            .multiPart("file", "people.csv", csv, "text/csv")
            .multiPart("profile", "profile.yaml", PROFILE.getBytes(StandardCharsets.UTF_8))
            .post("/equipment/v1/imports/preview")
            .as(Answer.class);
    assertTrue(preview.<String>get("lines[0].read.certificateNumber").contains("***"));
    assertEquals("N1", preview.get("lines[0].read.projects"));
  }

  private static List<String> told(String enterprise) {
    return Streams.all("equipment-events").stream()
        .filter(event -> event.is(OperatorEmployed.class))
        .map(event -> event.as(OperatorEmployed.class))
        .filter(each -> each.enterpriseId().equals(enterprise))
        .map(OperatorEmployed::employmentId)
        .toList();
  }

  private static List<String> deeds(String employment) {
    return as(COUNTY)
        .get(EMPLOYMENTS + "/" + employment + "/history")
        .as(Answer.class)
        .get("items.act");
  }

  /** A row; the employer is four cells with their commas, or empty. */
  private String row(
      String number, String projects, String until, String state, String work, String unitNo) {
    return "%s,周师傅,池州市市场监督管理局,%s,%s,%s,%s,%s%s\n"
        .formatted(number, issued, projects, until, state, work.isEmpty() ? ",,," : work, unitNo);
  }
}
