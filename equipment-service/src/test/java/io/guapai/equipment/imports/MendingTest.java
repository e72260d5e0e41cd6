package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.equipment.Api;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer does with rows that were rejected. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MendingTest {

  private static final String CITY = Tokens.city("3203");
  private static final Charset GB18030 = Charset.forName("GB18030");

  @ParameterizedTest
  @CsvSource({"MENDU,UTF-8,comma", "MENDG,GB18030,comma", "MENDT,UTF-16,tab"})
  void theRejectedRowsAreMendedInASpreadsheetAndImportedByTheSameProfile(
      String source, String savedIn, String delimiter) {
    String profile = Profiles.XUZHOU.formatted(source) + "encoding: GB18030\ndelimiter: \";\"\n";
    String csv =
        file(
            "M1;Good;;铜山;3110;在用;yes;;;;",
            "=M2;+Formula;;Nowhere;3110;在用;yes;;2020/01/05;;'quoted, \"\"x\"\"",
            "007;Zero;;铜山;3110;闲置;yes;;;2031/12/01;@home",
            "M4;Short;;铜山");
    String job = accepted(CITY, csv.getBytes(GB18030), profile);
    ended(CITY, job).then().body(has("accepted", equalTo(1)), has("rejected", equalTo(3)));

    byte[] bytes =
        as(CITY)
            .header("Accept-Language", "zh-CN")
            .get(job + "/rejections")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertEquals("efbbbf", HexFormat.of().formatHex(Arrays.copyOf(bytes, 3)));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFF\"#行号\",#原因代码,#原因,no,unit,"), text);
    assertTrue(text.lines().allMatch(line -> !line.contains(",=") && !line.contains(",@")), text);
    assertTrue(text.endsWith("\r\n"), "lines end as on Windows");
    assertTrue(text.contains(",'=M2,'+Formula,"), text);
    assertTrue(text.contains(",'007,"), text);

    String mended =
        text.replace("Nowhere", "丰县")
            .replace("闲置", "停用")
            .replace("M4,Short,,铜山", "M4,Short,,铜山,3110,在用,yes,,,,");
    if (delimiter.equals("tab")) {
      mended =
          mended.replace(",", "\t").replace("''quoted\t", "''quoted,").replace("“Nowhere”\t", "");
    }
    boolean unicode = !savedIn.equals("GB18030");
    byte[] saved =
        (unicode ? mended : mended.substring(1))
            .getBytes(Charset.forName(savedIn.equals("UTF-16") ? "UTF-16LE" : savedIn));
    ended(CITY, accepted(CITY, saved, profile))
        .then()
        .body(has("accepted", equalTo(3)), has("rejected", equalTo(0)));
    as(CITY)
        .queryParam("equipmentNo", source + ":=M2")
        .get(EQUIPMENT)
        .then()
        .body(
            has("items[0].enterpriseName", equalTo("+Formula")),
            has("items[0].firstUseDate", equalTo("2020-01-05")),
            has("items[0].details.remark", equalTo("'quoted, \"\"x\"\"")));
    as(CITY)
        .queryParam("equipmentNo", source + ":007")
        .get(EQUIPMENT)
        .then()
        .body(
            has("items[0].useState", equalTo("STOPPED")),
            has("items[0].details.remark", equalTo("@home")));
  }

  @Test
  void aDryRunTellsWhatWouldBeAndWritesNothing() throws Exception {
    String profile = Profiles.XUZHOU.formatted("DRY");
    String known = "K1,Mall,,铜山,3110,在用,yes,,,2030/01/01,";
    String coded = "K2,Mall,,铜山,3110,在用,yes,31101234520290001,,,";
    ended(CITY, accepted(CITY, commas(known, coded), profile));
    long before = told();
    String rows =
        commas(
            known,
            "K2,Mall,,铜山,3110,停用,yes,,,,",
            "K3,New,,铜山,3110,在用,yes,31101234520290001,,,",
            "K4,New,,铜山,3110,在用,yes,31101234520290002,,,",
            "K6,New,,铜山,3110,在用,yes,31101234520290002,,,",
            "K5,New,,Nowhere,3110,在用,yes,,,,");
    byte[] csv = rows.getBytes(StandardCharsets.UTF_8);
    String dry = accepted(CITY, csv, profile, Map.of("dryRun", true));
    ended(CITY, dry)
        .then()
        .body(
            has("dryRun", equalTo(true)),
            has("state", equalTo("COMPLETED")),
            has("accepted", equalTo(3)),
            has("added", equalTo(1)),
            has("changed", equalTo(1)),
            has("unchanged", equalTo(1)),
            has("rejected", equalTo(3)));
    as(CITY)
        .get(dry + "/rejected-rows")
        .then()
        .body(
            has(
                "items.reasonCode",
                equalTo(List.of("EQUIPMENT_CODE_TAKEN", "EQUIPMENT_CODE_TAKEN", "UNKNOWN_REGION"))),
            has("items[0].severity", equalTo("REJECTED")));
    assertEquals(before, told(), "nothing is told of what was tried");
    as(CITY)
        .queryParam("equipmentNo", "31101234520290001")
        .get(EQUIPMENT)
        .then()
        .body(has("items[0].recordNo", equalTo("K2")), has("items[0].version", equalTo(1)));
    as(CITY).queryParam("text", "New").get(ENTERPRISES).then().body(has("items", hasSize(0)));

    ended(CITY, accepted(CITY, csv, profile))
        .then()
        .body(
            has("dryRun", equalTo(false)),
            has("added", equalTo(1)),
            has("changed", equalTo(1)),
            has("unchanged", equalTo(1)),
            has("rejected", equalTo(3)));
    await().until(() -> registered().contains("31101234520290002"));
    assertEquals(
        List.of("31101234520290001", "31101234520290002"),
        registered(),
        "each once, by the import that was meant");
  }

  /** Units of this test that the other services were told of, once for each time. */
  private static List<String> registered() {
    return Streams.all("equipment-events").stream()
        .filter(event -> event.is(EquipmentRegistered.class))
        .map(event -> event.as(EquipmentRegistered.class).equipmentNo())
        .filter(no -> no.startsWith("3110123452029000"))
        .sorted()
        .toList();
  }

  private static long told() throws Exception {
    return Api.count(
        "select count(*) from dossier_history where says like '%DRY:%' or says like '%3110123452029000%'");
  }

  private static String commas(String... rows) {
    return Profiles.HEADER + "\n" + String.join("\n", rows) + "\n";
  }

  private static String file(String... rows) {
    return Profiles.HEADER.replace(',', ';') + "\n" + String.join("\n", rows) + "\n";
  }
}
