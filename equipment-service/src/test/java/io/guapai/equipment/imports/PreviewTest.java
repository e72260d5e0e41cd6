package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.IMPORTS;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.equipment.Api;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody looks at a file before he imports it, and makes a profile of what he sees. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PreviewTest {

  private static final String CITY = Tokens.city("3203");

  private static final String REGISTER =
      "登记证编号;使用单位名称;区县;设备品种;使用状态;登记状态;下次检验日期;备注\n"
          + "P-1;铜山商场;铜山区;3110;在用;在册;2099/1/5;一期\n"
          + "P-2;铜山商场;铜山区;3110;停用;在册;2099/12/31;\n"
          + "P-3;武进商场;武进区;3110;在用;在册;;\n";

  private static final String PROFILE =
      """
      {"name": "Preview", "sourceSystem": "PREV", "encoding": "GB18030", "delimiter": ";",
       "dateFormat": "yyyy/M/d",
       "columns": {"recordNo": "登记证编号", "enterpriseName": "使用单位名称", "region": "区县",
         "variety": "设备品种", "useState": "使用状态", "regState": "登记状态",
         "nextInspectionDate": "下次检验日期"},
       "values": {"useState": {"在用": "IN_USE", "停用": "STOPPED"},
         "regState": {"在册": "REGISTERED"}},
       "regions": {"parent": "3203", "match": "NAME"}, "details": ["备注"]}
      """;

  @Test
  void withoutAProfileTheFileIsShownAsItMostLikelyIs() {
    preview(gb18030(REGISTER), null)
        .statusCode(200)
        .body(has("encoding", equalTo("GB18030")))
        .body(has("delimiter", equalTo(";")))
        .body(has("dateFormats", equalTo(List.of("yyyy/M/d"))))
        .body(has("headerLine", equalTo(1)))
        .body(has("empty", hasSize(0)))
        .body(has("rows", equalTo(3)))
        .body(has("columns", hasSize(8)))
        .body(has("columns[0].field", equalTo("recordNo")))
        .body(has("columns[1].field", equalTo("enterpriseName")))
        .body(has("columns[2].field", equalTo("region")))
        .body(has("columns[6].field", equalTo("nextInspectionDate")))
        .body(has("columns[7].field", nullValue()))
        .body(has("columns[4].values[0].value", equalTo("在用")))
        .body(has("columns[4].values[0].rows", equalTo(2)))
        .body(has("lines", hasSize(3)))
        .body(has("lines[0].line", equalTo(2)))
        .body(has("lines[0].cells[1]", equalTo("铜山商场")))
        .body(has("lines[0].read", nullValue()))
        .body(has("fields[0].key", equalTo("recordNo")))
        .body(has("fields[0].zh", equalTo("记录编号")))
        .body(has("fields[0].en", equalTo("record number")))
        .body(has("fields[8].meanings.zh", hasItem("在用")))
        .body(has("fields[6].meanings.value", hasItem("3110")));
  }

  @Test
  void withAProfileItIsToldHowTheRowsAreReadAndNothingIsKept() {
    preview(gb18030(REGISTER), PROFILE)
        .statusCode(200)
        .body(has("lines[0].read.region", equalTo("320312")))
        .body(has("lines[0].read.nextInspectionDate", equalTo("2099-01-05")))
        .body(has("lines[0].reason", nullValue()))
        .body(has("lines[1].read.useState", equalTo("STOPPED")))
        .body(has("lines[2].read", nullValue()))
        .body(has("lines[2].reason", containsString("武进区")));
    as(CITY)
        .get(Api.EQUIPMENT + "?equipmentNo=PREV:P-1")
        .then()
        .statusCode(200)
        .body(has("items", hasSize(0)));
  }

  @Test
  void titlesDatesAndCellsThatMeanNothingAreFound() {
    String titled =
        "铜山区特种设备台账;;;;;;;\n制表日期：2026年1月5日;;;;;;;\n;;;;;;;\n"
            + REGISTER.replace("2099/12/31;", "2099年12月;/").replace("一期", "********");
    preview(gb18030(titled), null)
        .statusCode(200)
        .body(has("headerLine", equalTo(4)))
        .body(has("dateFormats", equalTo(List.of("yyyy/M/d", "yyyy年M月"))))
        .body(has("empty", equalTo(List.of("********", "/"))))
        .body(has("rows", equalTo(3)))
        .body(has("columns[0].name", equalTo("登记证编号")))
        .body(has("lines[0].line", equalTo(5)));
    given()
        .header("Authorization", "Bearer " + CITY)
        .multiPart("file", "register.csv", gb18030(titled), "text/csv")
        .post(IMPORTS + "/preview?headerLine=2")
        .then()
        .statusCode(200)
        .body(has("headerLine", equalTo(2)))
        .body(has("rows", equalTo(4)));
    given()
        .header("Authorization", "Bearer " + CITY)
        .multiPart("file", "register.csv", gb18030(titled), "text/csv")
        .post(IMPORTS + "/preview?headerLine=3")
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:upload-header-missing")));
  }

  @Test
  void aRowTellsWhatItGoesWithoutAndWhetherItIsLeftOut() {
    String profile =
        PROFILE.replace(
            "\"details\": [\"备注\"]",
            """
            "details": {"phase": {"column": "备注", "type": "number", "unit": "期"}},
            "skip": {"登记证编号": ["P-2"]}
            """);
    preview(gb18030(REGISTER.replace("2099/1/5;一期", "2099/2/30;2期")), profile)
        .statusCode(200)
        .body(has("lines[0].read.recordNo", equalTo("P-1")))
        .body(has("lines[0].read.nextInspectionDate", nullValue()))
        .body(has("lines[0].details.phase.value", equalTo(2)))
        .body(has("lines[0].warnings[0]", containsString("2099/2/30")))
        .body(has("lines[1].skipped", equalTo(true)))
        .body(has("lines[1].reason", nullValue()))
        .body(has("lines[2].skipped", equalTo(false)))
        .body(has("lines[2].reason", containsString("武进区")));
  }

  @Test
  void aProfileThatWasMadeOfAPreviewImportsAndItsJobIsListed() {
    String job = accepted(CITY, gb18030(REGISTER), PROFILE.replace("PREV", "SEEN"));
    ended(CITY, job).then().body(has("accepted", equalTo(2))).body(has("rejected", equalTo(1)));
    String id = as(CITY).get(job).as(Answer.class).get("id");
    List<String> listed = as(CITY).get(IMPORTS).as(Answer.class).getList("items.id");
    assertTrue(listed.contains(id), listed.toString());
    as(CITY)
        .header("Accept-Language", "zh-CN")
        .get(job + "/rejected-rows?limit=1")
        .then()
        .statusCode(200)
        .body(has("items", hasSize(1)))
        .body(has("items[0].line", equalTo(4)))
        .body(has("items[0].reasonCode", equalTo("UNKNOWN_REGION")))
        .body(has("items[0].reason", containsString("武进区")))
        .body(has("items[0].raw", containsString("P-3;武进商场")))
        .body(has("next", nullValue()));
    as(Tokens.city("3204")).get(job + "/rejected-rows").then().statusCode(404);
  }

  @Test
  void whatSomebodyKnowsBetterOfTheFileIsBelieved() {
    given()
        .header("Authorization", "Bearer " + CITY)
        .multiPart("file", "register.csv", gb18030(REGISTER), "text/csv")
        .post(IMPORTS + "/preview?encoding=gbk&delimiter=,")
        .then()
        .statusCode(200)
        .body(has("encoding", equalTo("GBK")))
        .body(has("delimiter", equalTo(",")))
        .body(has("columns", hasSize(1)));
    given()
        .header("Authorization", "Bearer " + CITY)
        .multiPart("file", "register.csv", gb18030(REGISTER), "text/csv")
        .post(IMPORTS + "/preview?encoding=EBCDIC")
        .then()
        .statusCode(422)
        .body(has("field", equalTo("encoding")));
  }

  @Test
  void whateverComesInIsShownOrRefused() {
    Random random = new Random(20261128);
    String letters = "ab1,;|\t\"\n\r 无/铜\u3000\0\ufeff";
    for (int i = 0; i < 60; i++) {
      byte[] file = new byte[random.nextInt(300)];
      random.nextBytes(file);
      if (i % 3 > 0) {
        StringBuilder text = new StringBuilder();
        for (int j = random.nextInt(300); j > 0; j--) {
          text.append(letters.charAt(random.nextInt(letters.length())));
        }
        file = i % 3 == 1 ? gb18030(text.toString()) : gb18030(REGISTER + text);
      }
      preview(file, i % 2 == 0 ? null : PROFILE).statusCode(oneOf(200, 422));
    }
  }

  @Test
  void onlyTenRowsAreShownAndManyValuesAreNotListed() {
    StringBuilder rows = new StringBuilder("编号,使用状态\n");
    for (int i = 0; i < 200; i++) {
      rows.append(i).append(",在用\n");
    }
    preview(rows.toString().getBytes(StandardCharsets.UTF_8), null)
        .statusCode(200)
        .body(has("rows", equalTo(200)))
        .body(has("lines", hasSize(10)))
        .body(has("columns[0].values", hasSize(0)))
        .body(has("columns[1].values[0].rows", equalTo(200)));
  }

  @Test
  void whatIsBrokenIsRefusedAsAtTheImport() {
    preview(new byte[0], null).statusCode(422).body(has("type", notNullValue()));
    preview(gb18030("a,b\n\"x,1\n"), null)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:upload-not-csv")));
    preview(gb18030(REGISTER), PROFILE.replace("区县", "县区"))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:upload-column-missing")));
    preview(gb18030(REGISTER), PROFILE.replace("GB18030", "UTF-8"))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:upload-not-in-encoding")));
    given()
        .header("Authorization", "Bearer " + CITY)
        .multiPart("profile", PROFILE)
        .post(IMPORTS + "/preview")
        .then()
        .statusCode(400);
    given()
        .header("Authorization", "Bearer " + Tokens.auditor("3203"))
        .multiPart("file", "a.csv", gb18030(REGISTER), "text/csv")
        .post(IMPORTS + "/preview")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse preview(byte[] csv, @Nullable String profile) {
    RequestSpecification request =
        given()
            .header("Authorization", "Bearer " + CITY)
            .multiPart("file", "register.csv", csv, "text/csv");
    if (profile != null) {
      request.multiPart("profile", "profile.json", profile.getBytes(StandardCharsets.UTF_8));
    }
    return request.post(IMPORTS + "/preview").then();
  }

  private static byte[] gb18030(String text) {
    return text.getBytes(Charset.forName("GB18030"));
  }
}
