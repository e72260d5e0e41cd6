package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.equipment.imports.Importing.post;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cylinders that are brought in by a file, in counties that no other test uses (Xuancheng). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CylindersImportTest {

  private static final String COUNTY = Tokens.county("341823");
  private static final String CYLINDERS = "/equipment/v1/cylinders";

  private static final String PROFILE =
      """
      name: cylinders
      subject: CYLINDER
      sourceSystem: BOTTLES
      dates: [yyyy-MM-dd, yyyy-MM]
      fields:
        cylinderCode: code
        cylinderVariety: { column: kind, values: { 液化石油气瓶: "2320", "*": "*" } }
        maker: maker
        makerNo: serial
        medium: { column: gas, values: { 液化石油气: LPG, 氧气: OXYGEN } }
        capacityLitres: litres
        madeOn: made
        filler: owner
        fillerName: name
        certificateNo: certificate
        lastInspectedOn: inspected
        lastReportNo: report
        nextInspectionDate: next
        scrapOn: scrap
        cylinderState: { by: scrapped, cases: { "": { constant: IN_STOCK }, "*": { constant: SCRAPPED } } }
      """;

  private static final String HEADER =
      "code,kind,maker,serial,gas,litres,made,owner,name,certificate,inspected,report,next,scrap,"
          + "scrapped\n";

  @Inject PlatformClock clock;
  private String prefix;
  private String filler;
  private LocalDate made;

  @BeforeEach
  void aFiller() {
    prefix = "IMP" + System.nanoTime() % 100_000_000;
    filler = Api.enterprise(COUNTY, "泾县气站 " + prefix, "341823");
    made = clock.today().minusYears(2);
  }

  @Test
  void cylindersComeInByTheRulesOfTheirMediumAndTheSameFileTwiceChangesNothing() {
    LocalDate inspected = clock.today().minusMonths(3);
    String csv =
        HEADER
            + row(1, "works").replace(prefix, prefix.toLowerCase(Locale.ROOT))
            + "%s-2,2320,works,m2,液化石油气,\"35.5 L\",%s,%s,,,%s,R-2,,,\n"
                .formatted(prefix, made, filler, inspected)
            + "%s-3,2320,works,m3,液化石油气,118,%s,%s,,,,,,,2026-01-05\n"
                .formatted(prefix, made, filler);
    String dry =
        accepted(COUNTY, csv.getBytes(StandardCharsets.UTF_8), PROFILE, Map.of("dryRun", true));
    ended(COUNTY, dry)
        .then()
        .body(has("accepted", equalTo(3)), has("added", equalTo(3)), has("rejected", equalTo(0)));
    as(COUNTY).get(CYLINDERS + "/" + prefix + "-1").then().statusCode(404);

    ended(COUNTY, accepted(COUNTY, csv, PROFILE))
        .then()
        .body(has("accepted", equalTo(3)), has("added", equalTo(3)), has("rejected", equalTo(0)));
    as(COUNTY)
        .get(CYLINDERS + "/" + prefix + "-1")
        .then()
        .body(
            has("filler", equalTo(filler)),
            has("regionCode", equalTo("341823")),
            has("state", equalTo("IN_STOCK")),
            has("nextInspectionDate", equalTo(made.plusMonths(48).toString())),
            has("scrapOn", equalTo(made.plusYears(8).toString())));
    as(COUNTY)
        .get(CYLINDERS + "/" + prefix + "-2")
        .then()
        .body(
            has("capacityLitres", hasToString(startsWith("35.5"))),
            has("lastReportNo", equalTo("R-2")),
            has("nextInspectionDate", equalTo(inspected.plusMonths(48).toString())));
    as(COUNTY)
        .get(CYLINDERS + "/" + prefix + "-3/trace")
        .then()
        .body(has("items[0].kind", equalTo("REGISTERED")));
    as(COUNTY).get(CYLINDERS + "/" + prefix + "-3").then().body(has("state", equalTo("SCRAPPED")));

    ended(COUNTY, accepted(COUNTY, csv, PROFILE))
        .then()
        .body(has("accepted", equalTo(3)), has("added", equalTo(0)), has("unchanged", equalTo(3)));
    as(COUNTY)
        .queryParam("enterprise", filler)
        .get(CYLINDERS)
        .then()
        .body(has("items", hasSize(3)));
  }

  @Test
  void eachRowThatCannotBeIsRejectedWithItsReason() {
    String closed = Api.enterprise(Tokens.county("341824"), "绩溪气站 " + prefix, "341824");
    String good = row(1, "works");
    String csv =
        HEADER
            + good
            + good
            + row(2, "works").replace(filler, "TMP-341823-999999")
            + row(3, "works").replace(filler, closed)
            + row(4, "works").replace(",2320,", ",2300,")
            + row(5, "works").replace("液化石油气", "牛奶")
            + row(6, "works").replace(",35.5,", ",0,")
            + row(7, "works").replace("" + made, "2031-02-30")
            + row(8, "works").replace(prefix + "-8", "瓶" + prefix)
            + row(9, "works").replace(",,,,,,,", ",,,,,2099-01-01,,")
            + row(10, "works").replace(",,,,,,,", ",,梯11苏C00001(21),,,,,")
            + row(11, "works").replace(",,,,,,,", ",,,,,坏,,")
            + row(12, "works").replace(filler + ",", filler + ",另一家气站");
    String job = accepted(COUNTY, csv, PROFILE);
    ended(COUNTY, job)
        .then()
        .body(has("accepted", equalTo(1)), has("rejected", equalTo(12)), has("added", equalTo(1)));
    Answer told =
        as(COUNTY)
            .header("Accept-Language", "zh-CN")
            .queryParam("limit", 100)
            .get(job + "/rejected-rows")
            .as(Answer.class);
    assertEquals(
        List.of(
            "DUPLICATE_RECORD_NO",
            "UNKNOWN_ENTERPRISE",
            "OUTSIDE_SCOPE",
            "UNMAPPED_VALUE",
            "UNMAPPED_VALUE",
            "BAD_NUMBER",
            "BAD_DATE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "BAD_DATE",
            "ENTERPRISE_ID_TAKEN"),
        told.<List<String>>get("items.reasonCode"));

    String taken = row(1, "works").replace("m1,", "other,");
    String again = accepted(COUNTY, HEADER + taken, PROFILE);
    ended(COUNTY, again).then().body(has("rejected", equalTo(1)));
    as(COUNTY)
        .get(again + "/rejected-rows")
        .then()
        .body(has("items[0].reasonCode", equalTo("CYLINDER_CODE_TAKEN")));
  }

  @Test
  void aMonthInWhichTheInspectionEndsByTheRuleEndsWithIt() {
    LocalDate longest = made.plusMonths(48);
    String month = longest.toString().substring(0, 7);
    String csv = HEADER + row(1, "works").replace(",,,,,,,", ",,,,," + month + ",,");
    ended(COUNTY, accepted(COUNTY, csv, PROFILE)).then().body(has("added", equalTo(1)));
    as(COUNTY)
        .get(CYLINDERS + "/" + prefix + "-1")
        .then()
        .body(has("nextInspectionDate", equalTo(longest.toString())));
  }

  @Test
  void aProfileOfCylindersHasNothingOfUnitsAndThePreviewKnowsItsColumns() {
    byte[] csv = (HEADER + row(1, "works")).getBytes(StandardCharsets.UTF_8);
    post(COUNTY, csv, PROFILE + "  recordNo: code\n")
        .then()
        .statusCode(422)
        .body(has("field", equalTo("fields.recordNo")));
    post(COUNTY, csv, PROFILE + "complete: true\n").then().statusCode(422);
    post(COUNTY, csv, PROFILE + "details: [report]\n").then().statusCode(422);
    post(COUNTY, csv, PROFILE.replace("LPG,", "MILK,"))
        .then()
        .statusCode(422)
        .body(has("detail", containsString("VEHICLE_LPG")));
    post(COUNTY, csv, PROFILE.replace("  makerNo: serial\n", "")).then().statusCode(422);

    byte[] bare =
        ("气瓶编码,气瓶品种,制造单位,制造编号,充装介质,公称容积,制造日期,充装单位代码\n" + "C1,2320,x,1,LPG,35,2024-01-01,y\n")
            .getBytes(StandardCharsets.UTF_8);
    given()
        .header("Authorization", "Bearer " + COUNTY)
        .multiPart("file", "bottles.csv", bare, "text/csv")
        .post("/equipment/v1/imports/preview")
        .then()
        .statusCode(200)
        .body(
            has(
                "columns.field",
                hasItems(
                    "cylinderCode",
                    "cylinderVariety",
                    "maker",
                    "makerNo",
                    "medium",
                    "capacityLitres",
                    "madeOn",
                    "filler")));
  }

  /** A good row. */
  private String row(int no, String maker) {
    return "%s-%d,2320,%s,m%d,液化石油气,35.5,%s,%s,,,,,,,\n"
        .formatted(prefix, no, maker, no, made, filler);
  }
}
