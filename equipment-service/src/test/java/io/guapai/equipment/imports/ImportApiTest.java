package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.IMPORTS;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.equipment.imports.Importing.post;
import static io.guapai.equipment.imports.Importing.rejections;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.equipment.Api;
import io.guapai.runtime.profile.UploadProblem;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ImportApiTest {

  private static final String CITY = Tokens.city("3203");
  private static final String CREDIT_CODE = Api.creditCode("320312", 77);

  @Test
  void aRegisterComesInWithItsEnterprisesAndEvents() {
    String csv =
        file(
            "A1,Mall,,铜山,3110,在用,yes,,,2099/01/01,big",
            "A2,Mall,,铜山区,3110,停用,?,,,,",
            "A3,Mall,,丰县,3110,在用,yes,,,,",
            "A4,Coded," + CREDIT_CODE + ",丰县,3110,在用,yes,31101234520200001,,,",
            "A5,Other name," + CREDIT_CODE + ",沛县,3110,在用,yes,,,,");
    Response job = ended(CITY, accepted(CITY, csv, profile("FIRST")));
    job.then()
        .body(
            has("state", equalTo("COMPLETED")),
            has("total", equalTo(5)),
            has("read", equalTo(5)),
            has("accepted", equalTo(5)),
            has("rejected", equalTo(0)),
            has("unchanged", equalTo(0)),
            has("startedAt", notNullValue()),
            has("reason", nullValue()));

    List<Recorded> events = events("FIRST", 5);
    List<EquipmentRegistered> units =
        events.stream().map(event -> event.as(EquipmentRegistered.class)).toList();
    assertEquals(
        List.of("31101234520200001", "FIRST:A1", "FIRST:A2", "FIRST:A3", "FIRST:A5"),
        units.stream().map(EquipmentRegistered::equipmentNo).sorted().toList());
    // Two malls, for one is in another county; one coded enterprise with the name it came with
    // first.
    assertEquals(3, units.stream().map(EquipmentRegistered::enterpriseId).distinct().count());
    assertTrue(units.stream().noneMatch(unit -> unit.enterpriseName().equals("Other name")));
    as(CITY)
        .queryParam("equipmentNo", "FIRST:A1")
        .get(EQUIPMENT)
        .then()
        .body(
            has("items[0].details.remark", equalTo("big")),
            has("items[0].regState", equalTo("REGISTERED")));
    for (EquipmentRegistered unit : units) {
      as(CITY)
          .get(EQUIPMENT + "/" + unit.equipmentId() + "/history")
          .then()
          .body(
              has("items.act", equalTo(List.of("io.guapai.equipment-registered.v1"))),
              has("items[0].actor", equalTo("city-3203")),
              has("items[0].capacity", containsString("import ")));
    }
    List<Recorded> all = Streams.all("equipment-events");
    for (EquipmentRegistered unit : units) {
      assertTrue(
          position(all, EnterpriseRegistered.class, unit.enterpriseId())
              < position(all, EquipmentRegistered.class, unit.equipmentId()),
          "an enterprise is told before its units");
    }
  }

  @Test
  void theSameFileTwiceChangesNothingAndAChangedRowIsFollowed() {
    String one = "B1,Twice,,铜山,3110,在用,yes,,,2030/01/01,";
    String two = "B2,Twice,,铜山,3110,在用,yes,,,2030/01/01,";
    ended(CITY, accepted(CITY, file(one, two), profile("TWICE")));
    events("TWICE", 2);
    ended(CITY, accepted(CITY, file(one, two), profile("TWICE")))
        .then()
        .body(
            has("accepted", equalTo(2)),
            has("unchanged", equalTo(2)),
            has("state", equalTo("COMPLETED")));
    ended(CITY, accepted(CITY, file(one, two.replace("在用", "停用")), profile("TWICE")))
        .then()
        .body(has("accepted", equalTo(2)), has("unchanged", equalTo(1)));

    Recorded changed =
        Streams.await(EquipmentChanged.class, fact -> fact.equipmentNo().equals("TWICE:B2"));
    assertEquals("2", changed.headers().get("ce_sequence"));
    assertEquals(
        3,
        Streams.all("equipment-events").stream()
            .filter(event -> String.valueOf(event.value()).contains("\"TWICE:"))
            .count());
  }

  @Test
  void anOldFileDoesNotTakeBackAnInspection() {
    String row = "C1,Inspected,,铜山,3110,在用,yes,,,2025/01/01,";
    ended(CITY, accepted(CITY, file(row), profile("INSP")));
    EquipmentRegistered unit = events("INSP", 1).get(0).as(EquipmentRegistered.class);
    Streams.publish(
        new InspectionCompleted(
            UUID.randomUUID().toString(),
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterpriseId(),
            unit.regionCode(),
            unit.variety(),
            InspectionKind.PERIODIC,
            Conclusion.PASS,
            LocalDate.parse("2024-12-01"),
            LocalDate.parse("2027-01-01"),
            "R",
            "I",
            List.of(),
            false));
    Streams.await(EquipmentChanged.class, fact -> fact.equipmentNo().equals("INSP:C1"));
    ended(CITY, accepted(CITY, file(row), profile("INSP")))
        .then()
        .body(has("unchanged", equalTo(1)));
    ended(CITY, accepted(CITY, file(row + "new remark"), profile("INSP")))
        .then()
        .body(has("unchanged", equalTo(0)));
    as(CITY)
        .queryParam("equipmentNo", "INSP:C1")
        .get(EQUIPMENT)
        .then()
        .body(
            has("items[0].nextInspectionDate", equalTo("2027-01-01")),
            has("items[0].details.remark", equalTo("new remark")));
  }

  @Test
  void rejectedRowsAreTheOnlyOnesLeftOut() {
    String csv =
        file(
            "D1,Good,,铜山,3110,在用,yes,,,,",
            "D2,Nowhere,,Chester,3110,在用,yes,,,,",
            "D1,Again,,铜山,3110,在用,yes,,,,",
            "D4,\"=cmd|' /C calc'!A0, \"\"x\"\"\",91350100M000100Y44,铜山,3110,在用,yes,,,,",
            "=D5,Formula,,铜山,3110,闲置,yes,,,,",
            "D6,Dates,,铜山,3110,在用,yes,,2021/01/01,2020/01/01,",
            "D7,Short,,铜山",
            "D8,Same code,,铜山,3110,在用,yes,31101234520200008,,,",
            "D9,Same code,,铜山,3110,在用,yes,31101234520200008,,,");
    String job = accepted(CITY, csv, profile("BAD"));
    ended(CITY, job)
        .then()
        .body(has("read", equalTo(9)), has("accepted", equalTo(2)), has("rejected", equalTo(7)));
    List<String> lines = rejections(CITY, job, "en").lines().toList();
    assertEquals("\uFEFF\"#line\",#reason_code,#reason," + Profiles.HEADER, lines.get(0));
    assertEquals(
        "3,UNKNOWN_REGION,\"\"\"Chester\"\" is no county or township here.\","
            + "D2,Nowhere,,Chester,3110,在用,yes,,,,",
        lines.get(1));
    assertTrue(lines.get(2).startsWith("4,DUPLICATE_RECORD_NO,"), lines.get(2));
    assertTrue(lines.get(3).contains("must be the check character '3'"), lines.get(3));
    assertTrue(lines.get(4).endsWith(",'=D5,Formula,,铜山,3110,闲置,yes,,,,"), lines.get(4));
    assertTrue(lines.get(5).startsWith("7,DATES_REVERSED,"), lines.get(5));
    assertTrue(lines.get(6).startsWith("8,WRONG_WIDTH,"), lines.get(6));
    assertTrue(lines.get(7).startsWith("10,EQUIPMENT_CODE_TAKEN,"), lines.get(7));
    assertTrue(rejections(CITY, job, "zh-CN").contains("应为校验码“3”"));
    as(CITY)
        .queryParam("equipmentNo", "BAD:D2")
        .get(EQUIPMENT)
        .then()
        .body(has("items", hasSize(0)));
  }

  @Test
  void rowsOutsideTheUploadersTerritoryAreRejectedAndTheJobIsHidden() {
    String county = Tokens.county("320312");
    String csv = file("E1,In,,铜山,3110,在用,yes,,,,", "E2,Out,,丰县,3110,在用,yes,,,,");
    String job = accepted(county, csv, profile("SCOPE"));
    ended(county, job).then().body(has("accepted", equalTo(1)), has("rejected", equalTo(1)));
    assertTrue(rejections(county, job, "en").contains("3,OUTSIDE_SCOPE,"));
    as(CITY).get(job).then().statusCode(200);
    String stranger = Tokens.county("320321");
    as(stranger).get(job).then().statusCode(404);
    as(stranger).get(job + "/rejections").then().statusCode(404);
  }

  @Test
  void onlyRegulatorsWithATerritoryImport() {
    byte[] csv = file("F1,Mall,,铜山,3110,在用,yes,,,,").getBytes();
    given().multiPart("file", "f.csv", csv).post(IMPORTS).then().statusCode(401);
    post(Tokens.admin(), csv, profile("NO")).then().statusCode(403);
    post(Tokens.township("320312100"), csv, profile("NO")).then().statusCode(403);
    post(Tokens.enterprise(CREDIT_CODE, null), csv, profile("NO")).then().statusCode(403);
    post(Tokens.of("a", List.of("city"), null, null, null), csv, profile("NO"))
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:token-without-scope")));
  }

  @Test
  void aFileThatIsBrokenAsAWholeIsRefusedAtOnce() {
    String row = "G1,Mall,,铜山,3110,在用,yes,,,,";
    refused(file(row).replace("credit", "kredit").getBytes(), "UPLOAD_COLUMN_MISSING");
    refused(file(row, row.replace("Mall", "\"Mall")).getBytes(), "UPLOAD_NOT_CSV");
    refused(file(row).getBytes(Charset.forName("GBK")), "UPLOAD_NOT_IN_ENCODING");
    refused(new byte[0], "UPLOAD_EMPTY");
    as(CITY)
        .queryParam("equipmentNo", "WHOLE:G1")
        .get(EQUIPMENT)
        .then()
        .body(has("items", hasSize(0)));
  }

  @Test
  void aFileInItsDeclaredEncodingIsRead() {
    byte[] csv = file("H1,徐州百货,,铜山,3110,在用,yes,,,,").getBytes(Charset.forName("GB18030"));
    String profile = profile("GB") + "encoding: GB18030\n";
    ended(CITY, accepted(CITY, csv, profile)).then().body(has("accepted", equalTo(1)));
    as(CITY)
        .queryParam("equipmentNo", "GB:H1")
        .get(EQUIPMENT)
        .then()
        .body(has("items[0].enterpriseName", equalTo("徐州百货")));
  }

  @Test
  void aBrokenProfileIsRefusedWithItsPath() {
    byte[] csv = file("I1,Mall,,铜山,3110,在用,yes,,,,").getBytes();
    post(CITY, csv, profile("P").replace("停用: STOPPED", "停用: IDLE"))
        .then()
        .statusCode(422)
        .body(has("field", equalTo("values.useState.停用")));
    post(CITY, csv, "\0\1").then().statusCode(422);
    post(CITY, csv, "x: " + "y".repeat(100_000)).then().statusCode(413);
  }

  @Test
  void aMissingPartIsNamed() {
    given()
        .header("Authorization", "Bearer " + CITY)
        .multiPart("profile", "p.yaml", profile("P").getBytes())
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("file")));
    given()
        .header("Authorization", "Bearer " + CITY)
        .multiPart("file", "f.csv", "a".getBytes())
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("profile")));
    as(CITY).body("{}").post(IMPORTS).then().statusCode(415);
    given()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
        .header("Authorization", "Bearer " + CITY)
        .contentType("multipart/form-data")
        .body("no boundary")
        .post(IMPORTS)
        .then()
        .statusCode(400);
  }

  @Test
  void theFormIsDescribed() {
    as(CITY)
        .get("/equipment/openapi")
        .then()
        .body(
            "paths.'/equipment/v1/imports'.post.requestBody.content.keySet()",
            hasItem("multipart/form-data"),
            "components.schemas.ImportForm.required",
            hasItem("profile"));
  }

  @Test
  void theProfileMayComeAsAPlainFieldAndTheRequestTwice() {
    byte[] csv = file("J1,Mall,,铜山,3110,在用,yes,,,,").getBytes();
    String first = null;
    for (int i = 0; i < 2; i++) {
      String id =
          given()
              .header("Authorization", "Bearer " + CITY)
              .header("Idempotency-Key", "import-1")
              .multiPart("file", "register.csv", csv, "text/csv")
              .multiPart(
                  new MultiPartSpecBuilder(profile("PLAIN"))
                      .controlName("profile")
                      .emptyFileName()
                      .charset(StandardCharsets.UTF_8)
                      .build())
              .post(IMPORTS)
              .then()
              .statusCode(202)
              .extract()
              .as(Answer.class)
              .get("id");
      first = first == null ? id : first;
      assertEquals(first, id);
    }
    ended(CITY, IMPORTS + "/" + first).then().body(has("accepted", equalTo(1)));
  }

  private static void refused(byte[] csv, String problem) {
    post(CITY, csv, profile("WHOLE"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:" + UploadProblem.valueOf(problem).slug())));
  }

  private static List<Recorded> events(String source, int count) {
    return Streams.read(
            "equipment-events",
            all -> all.stream().filter(event -> registered(event, source)).count() >= count)
        .stream()
        .filter(event -> registered(event, source))
        .toList();
  }

  private static boolean registered(Recorded event, String source) {
    String value = String.valueOf(event.value());
    return event.is(EquipmentRegistered.class)
        && (value.contains("\"" + source + ":") || value.contains("\"31101234520200001\""));
  }

  private static long position(List<Recorded> all, Class<?> fact, String subject) {
    return all.stream()
        .filter(event -> subject.equals(event.headers().get("ce_subject")))
        .filter(
            event ->
                event.is(EnterpriseRegistered.class) == fact.equals(EnterpriseRegistered.class))
        .findFirst()
        .orElseThrow()
        .offset();
  }

  private static String profile(String source) {
    return Profiles.XUZHOU.formatted(source);
  }

  private static String file(String... rows) {
    return Profiles.HEADER + "\n" + String.join("\n", rows) + "\n";
  }
}
