package io.guapai.equipment.exports;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.STATISTICS;
import static io.guapai.equipment.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.equipment.Api;
import io.guapai.equipment.imports.Importing;
import io.guapai.equipment.people.People;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The register as files, of counties that no other test uses (Huainan, Ma'anshan). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExportsTest {

  private static final String EXPORTS = "/equipment/v1/exports";

  @Inject PlatformClock clock;

  @Test
  void aListIsATableThatASpreadsheetOpensInTheReadersLanguage() {
    String county = Tokens.county("340421");
    String owner = Api.enterprise(county, "=HYPERLINK(\"凤台商场\")", "340421");
    Map<String, Object> unit = new HashMap<>(Api.elevator(owner, "340421", "007"));
    unit.put("sourceSystem", "TABLE");
    unit.put("name", "客梯");
    Api.enter(county, unit);
    Map<String, Object> stopped = new HashMap<>(Api.elevator(owner, "340421", "008"));
    stopped.put("sourceSystem", "TABLE");
    stopped.put("useState", "STOPPED");
    Api.enter(county, stopped);

    String zh = csv(county, "zh-CN", Map.of("useState", "IN_USE"), "equipment");
    assertTrue(zh.startsWith("\uFEFF设备编号,设备代码,设备名称,设备品种,"), zh);
    assertEquals(2, zh.lines().count(), zh);
    assertTrue(zh.contains("TABLE:007,,客梯,"), zh);
    assertTrue(zh.contains(",\"'=HYPERLINK(\"\"凤台商场\"\")\","), zh);
    assertTrue(zh.contains(",'007,"), zh);
    assertTrue(zh.endsWith("\r\n"), zh);
    String en = csv(county, "en", Map.of(), "equipment");
    assertTrue(en.startsWith("\uFEFFNumber,Equipment code,"), en);
    assertEquals(3, en.lines().count(), en);
    String enterprises = csv(county, "zh-CN", Map.of("text", "凤台"), "enterprises");
    assertTrue(enterprises.contains(owner), enterprises);
    assertEquals(2, enterprises.lines().count(), enterprises);

    for (String list :
        List.of("operator-certificates", "operator-employments", "licences", "cylinders")) {
      assertEquals(1, csv(county, "zh-CN", Map.of(), list).lines().count(), list);
    }

    as(county)
        .queryParam("region", "3403")
        .get("/equipment/v1/equipment.csv")
        .then()
        .statusCode(403);
    String stranger = csv(Tokens.county("340422"), "en", Map.of(), "equipment");
    assertEquals(1, stranger.lines().count(), stranger);
    as(Tokens.enterprise(owner, null)).get(EXPORTS + "/register").then().statusCode(403);
    assertEquals(
        3, csv(Tokens.enterprise(owner, null), "en", Map.of(), "equipment").lines().count());
  }

  @Test
  void aWholeRegisterImportsAgainIntoAnEmptyPlatformWithTheSameFigures() throws Exception {
    String city = Tokens.city("3405");
    String profile =
        """
        name: moved
        sourceSystem: MOVED
        columns:
          { recordNo: no, enterpriseName: unit, creditCode: credit, region: county, variety: kind,
            useState: state, regState: registered, equipmentCode: code, firstUseDate: first,
            nextInspectionDate: next }
        values: { regState: { yes: REGISTERED, "no": UNREGISTERED } }
        details: [remark, 载重]
        """;
    String credit = Api.creditCode("340521", 41);
    StringBuilder csv =
        new StringBuilder(
            "no,unit,credit,county,kind,state,registered,code,first,next,remark,载重\n");
    for (int i = 0; i < 700; i++) {
      csv.append(
          "%s%d,商场 %d,%s,%s,%s,%s,%s,%s,2020-01-0%d,20%d-05-01,\"=1+%d, \"\"x\"\"\",%d\n"
              .formatted(
                  i % 3 == 0 ? "=" : "00",
                  i,
                  i % 40,
                  i % 40 == 7 ? credit : "",
                  i % 2 == 0 ? "340521" : "340522",
                  i % 5 == 0 ? "2110" : "3110",
                  List.of("IN_USE", "STOPPED", "SEALED", "SCRAPPED").get(i % 4),
                  i % 3 == 0 ? "no" : "yes",
                  i == 5 ? "31101234520200055" : "",
                  1 + i % 9,
                  24 + i % 5,
                  i,
                  i * 10));
    }
    Importing.ended(city, Importing.accepted(city, csv.toString(), profile))
        .then()
        .body(has("accepted", equalTo(700)));
    String single = Api.enterprise(city, "单独登记单位", "340523");
    Map<String, Object> coded = new HashMap<>(Api.elevator(single, "340521", "x"));
    coded.remove("sourceSystem");
    coded.remove("recordNo");
    coded.put("equipmentCode", "31101234520200056");
    Api.enter(city, coded);
    Api.enterprise(city, "没有设备的单位", "340523");
    cylinders(city, single);
    PeopleAndLicences.enter(city, single, clock.today());

    lists(city, single);

    Map<String, String> before = figures(city);
    String unit = unit(city);
    Map<String, byte[]> without = archive(as(city).get(EXPORTS + "/register").asByteArray());
    Map<String, byte[]> archive =
        archive(as(city).queryParam("reason", "系统迁移").get(EXPORTS + "/register").asByteArray());
    assertEquals(
        List.of(
            "README.txt",
            "01-enterprises-MOVED.json",
            "01-enterprises-MOVED.csv",
            "02-enterprises-REGISTER.json",
            "02-enterprises-REGISTER.csv",
            "03-equipment-MOVED.json",
            "03-equipment-MOVED.csv",
            "04-equipment-REGISTER.json",
            "04-equipment-REGISTER.csv",
            "05-cylinders.json",
            "05-cylinders.csv",
            "06-cylinders-demonstration.json",
            "06-cylinders-demonstration.csv",
            "07-licences.json",
            "07-licences.csv",
            "08-operators.json",
            "08-operators.csv"),
        List.copyOf(archive.keySet()));
    assertEquals(
        List.copyOf(archive.keySet()).subList(0, archive.size() - 2),
        List.copyOf(without.keySet()));
    assertTrue(new String(without.get("README.txt"), StandardCharsets.UTF_8).contains("作业人员未移出"));
    assertEquals(4, Api.count("select count(*) from operator_number_read where reason = '系统迁移'"));
    as(city)
        .queryParam("reason", "移".repeat(501))
        .get(EXPORTS + "/register")
        .then()
        .statusCode(400);
    as(city)
        .queryParam("reason", "核对 " + People.citizen())
        .get(EXPORTS + "/register")
        .then()
        .statusCode(400);

    String readme = new String(archive.get("README.txt"), StandardCharsets.UTF_8);
    assertTrue(readme.contains("流转记录留在原平台"), readme);

    empty();
    as(city).get(STATISTICS).then().body(has("equipment", equalTo(0)));
    for (Map.Entry<String, byte[]> file : archive.entrySet()) {
      if (file.getKey().endsWith(".csv")) {
        String by =
            new String(archive.get(file.getKey().replace(".csv", ".json")), StandardCharsets.UTF_8);
        Importing.ended(city, Importing.accepted(city, file.getValue(), by))
            .then()
            .body(has("state", equalTo("COMPLETED")), has("rejected", equalTo(0)));
      }
    }
    assertEquals(before, figures(city));
    assertEquals(unit, unit(city));
    // The ids that were given elsewhere are not given again.
    String next = Api.enterprise(city, "新来的单位", "340523");
    assertEquals("TMP-340523-000003", next);
    as(city).get(ENTERPRISES + "/" + single).then().body(has("name", equalTo("单独登记单位")));
  }

  /** The lists of people, licences and cylinders as tables, with the filters of the lists. */
  private static void lists(String city, String employer) {
    String certificates =
        csv(city, "zh-CN", Map.of("standing", "SUSPENDED"), "operator-certificates");
    assertEquals(2, certificates.lines().count(), certificates);
    assertTrue(certificates.contains("'=孙师傅,"), certificates);
    assertTrue(certificates.contains("***"), certificates);
    assertTrue(certificates.contains(",暂停,"), certificates);
    String employed = csv(city, "en", Map.of("enterprise", employer), "operator-employments");
    assertEquals(4, employed.lines().count(), employed);
    assertTrue(employed.contains(",\"A, N1\","), employed);
    String licences = csv(city, "zh-CN", Map.of("state", "SUSPENDED"), "licences");
    assertEquals(2, licences.lines().count(), licences);
    assertTrue(licences.contains(",液化石油气、丙烷,"), licences);
    String cylinders = csv(city, "zh-CN", Map.of("state", "SCRAPPED"), "cylinders");
    assertEquals(11, cylinders.lines().count(), cylinders);
    assertTrue(cylinders.contains("MOVED-2,2320,'=气瓶厂 2,"), cylinders);
  }

  private static Map<String, String> figures(String city) throws Exception {
    Map<String, String> figures = new LinkedHashMap<>();
    for (String region : List.of("3405", "340521", "340522", "340523")) {
      Map<String, Object> statistics =
          new HashMap<>(
              as(city).queryParam("region", region).get(STATISTICS).as(Answer.class).get("$"));
      statistics.remove("asOf");
      figures.put(region, statistics.toString());
    }
    for (String kind : List.of("2110", "3110")) {
      for (String state : List.of("IN_USE", "STOPPED", "SEALED", "SCRAPPED")) {
        figures.put(
            kind + state,
            String.valueOf(
                Api.count(
                    "select count(*) from equipment where region_code like '3405%' and variety = '"
                        + kind
                        + "' and use_state = '"
                        + state
                        + "'")));
      }
    }
    figures.put("cylinders", cylinderFigures());
    figures.put("people", PeopleAndLicences.figures(city));
    return figures;
  }

  /** Real ones in each state, of which some are overdue, and one of a demonstration. */
  private static void cylinders(String city, String filler) {
    StringBuilder csv = new StringBuilder("code,maker,no,owner,made,next,scrap,state\n");
    for (int i = 0; i < 30; i++) {
      csv.append(
          "MOVED-%d,\"=气瓶厂 %d\",00%d,%s,2023-0%d-15,202%d-06-30,2031-01-31,%s\n"
              .formatted(
                  i,
                  i,
                  i,
                  filler,
                  1 + i % 6,
                  4 + i % 3,
                  List.of("IN_STOCK", "DELIVERED", "SCRAPPED").get(i % 3)));
    }
    String profile =
        """
        name: bottles
        subject: CYLINDER
        sourceSystem: MOVED
        fields:
          { cylinderCode: code, maker: maker, makerNo: no, filler: owner, madeOn: made,
            nextInspectionDate: next, scrapOn: scrap, cylinderState: state,
            cylinderVariety: { constant: "2320" }, medium: { constant: LPG },
            capacityLitres: { constant: "35.5" } }
        """;
    Importing.ended(city, Importing.accepted(city, csv.toString(), profile))
        .then()
        .body(has("added", equalTo(30)));
    String one = "code,maker,no,owner,made,next,scrap,state\nMOVED-X,x,1,%s,2023-01-15,,,\n";
    Importing.ended(
            city,
            Importing.accepted(city, one.formatted(filler), profile + "demonstration: true\n"))
        .then()
        .body(has("added", equalTo(1)));
  }

  private static String cylinderFigures() throws Exception {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select string_agg(concat_ws(' ', code, maker, maker_no, variety, medium,"
                    + " capacity_litres, made_on, filler_id, region_code, next_inspection_date,"
                    + " scrap_on, state, demonstration), chr(10) order by code)"
                    + " from cylinder where region_code like '3405%'")) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  private static String unit(String city) {
    Map<String, Object> unit =
        new HashMap<>(
            as(city)
                .queryParam("equipmentNo", "MOVED:=3")
                .get(EQUIPMENT)
                .as(Answer.class)
                .<Map<String, Object>>get("items[0]"));
    unit.keySet().removeAll(List.of("id", "registeredAt", "registrationFrom", "registrationDue"));
    return unit.toString();
  }

  private static void empty() throws Exception {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      PeopleAndLicences.empty(statement);
      statement.execute(
          "delete from cylinder_trace where cylinder_id in (select id from cylinder where"
              + " region_code like '3405%')");
      statement.execute("delete from cylinder where region_code like '3405%'");
      statement.execute("delete from equipment where region_code like '3405%'");
      statement.execute("delete from enterprise where region_code like '3405%'");
      statement.execute("delete from provisional_counter where division like '3405%'");
    }
  }

  private static Map<String, byte[]> archive(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String csv(
      String token, String language, Map<String, Object> filters, String list) {
    return new String(
        as(token)
            .header("Accept-Language", language)
            .queryParams(filters)
            .get("/equipment/v1/" + list + ".csv")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asByteArray(),
        StandardCharsets.UTF_8);
  }
}
