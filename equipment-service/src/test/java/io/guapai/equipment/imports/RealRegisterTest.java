package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A register as a county bureau hands it in: all that is odd about it is in its profile. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RealRegisterTest {

  private static final String CITY = Tokens.city("3203");

  private static final String PROFILE =
      """
      name: 丰县台账
      sourceSystem: FENGXIAN
      encoding: GB2312
      empty: [无, /, "********"]
      dates: [yyyy-MM-dd, yyyy年M月, yyyy.M.d]
      fields:
        recordNo: { columns: [乡镇, 序号], with: "-" }
        enterpriseName: { columns: [使用单位, 分部], with: "" }
        creditCode: 信用代码
        region: { columns: [县, 乡镇], with: "" }
        variety:
          by: 类别
          cases:
            电梯: { column: 品种, values: { 曳引驱动乘客电梯: "3110", "*": "*" } }
            锅炉: { constant: "1100" }
        useState: { column: 状态, values: { 在用: IN_USE, "*": STOPPED } }
        regState: { constant: REGISTERED }
        firstUseDate: 投用
        nextInspectionDate:
          by: 下次检验
          cases:
            "": { column: 上次检验, cycle: { "31": 12, "*": 24 } }
            "*": 下次检验
      regions: { match: ANY, parent: "3203" }
      details:
        load: { column: 载重, type: number, unit: kg }
      skip:
        使用单位: ["*测试*"]
        乡镇: [合计]
      """;

  private static final String FILE =
      """
      丰县特种设备台账,,,,,,,,,,,,
      制表日期：2026年1月,,,,,,,,,,,,

      序号,乡镇,县,使用单位,分部,信用代码,类别,品种,状态,投用,上次检验,下次检验,载重
      1,凤城街道,丰县,张喆公司,（€店）,无,电梯,曳引驱动乘客电梯,在用,2015年3月,2026年1月,/,"1,000 kg"
      2,凤城街道,丰县,张喆公司,,********,锅炉,无,停用,2015.2.30,,2099-05-01,约一吨
      ,,,,,,,,,,,,
      3,凤城街道,丰县,测试单位,,,电梯,3110,在用,,,,
      1,首羡镇,丰县,丰县粮站,,,电梯,9999,在用,,,,
      合计,合计,,,,,,,,,,,4
      """;

  @Test
  void whatItsProfileSaysOfItIsDone() {
    byte[] csv = FILE.getBytes(Charset.forName("x-mswin-936"));
    String job = accepted(CITY, csv, PROFILE);
    ended(CITY, job)
        .then()
        .body(
            has("state", equalTo("COMPLETED")),
            has("total", equalTo(5)),
            has("read", equalTo(5)),
            has("accepted", equalTo(2)),
            has("skipped", equalTo(2)),
            has("rejected", equalTo(1)),
            has("warnings", equalTo(2)));
    as(CITY)
        .queryParam("equipmentNo", "FENGXIAN:凤城街道-1")
        .get(EQUIPMENT)
        .then()
        .body(
            has("items", hasSize(1)),
            has("items[0].enterpriseName", equalTo("张喆公司（€店）")),
            has("items[0].variety", equalTo("3110")),
            has("items[0].regionCode", equalTo("320321002")),
            has("items[0].firstUseDate", equalTo("2015-03-01")),
            has("items[0].nextInspectionDate", equalTo("2027-01-31")),
            has("items[0].details.load.value", equalTo(1000)));
    as(CITY)
        .queryParam("equipmentNo", "FENGXIAN:凤城街道-2")
        .get(EQUIPMENT)
        .then()
        .body(
            has("items[0].variety", equalTo("1100")),
            has("items[0].useState", equalTo("STOPPED")),
            has("items[0].firstUseDate", nullValue()),
            has("items[0].nextInspectionDate", equalTo("2099-05-01")));
    as(CITY)
        .header("Accept-Language", "zh-CN")
        .get(job + "/rejected-rows")
        .then()
        .body(
            has("items.line", equalTo(List.of(6, 6, 9))),
            has("items[0].reasonCode", equalTo("BAD_DATE")),
            has("items[0].reason", containsString("2015.2.30")),
            has("items[1].reasonCode", equalTo("BAD_NUMBER")),
            has("items[2].reasonCode", equalTo("UNKNOWN_VARIETY")));
    ended(CITY, accepted(CITY, csv, PROFILE)).then().body(has("unchanged", equalTo(2)));
  }

  @Test
  void aDateThatCannotBeReadAnyMoreStaysAsItWas() {
    String profile = PROFILE.replace("FENGXIAN", "STAYS").replace("encoding: GB2312\n", "");
    String good = FILE.replace("2015.2.30", "2015.2.28");
    ended(CITY, accepted(CITY, good, profile)).then().body(has("warnings", equalTo(1)));
    ended(CITY, accepted(CITY, FILE.replace("2099-05-01", "2099-05-32"), profile))
        .then()
        .body(has("warnings", equalTo(3)), has("changed", equalTo(1)));
    as(CITY)
        .queryParam("equipmentNo", "STAYS:凤城街道-2")
        .get(EQUIPMENT)
        .then()
        .body(
            has("items[0].firstUseDate", equalTo("2015-02-28")),
            has("items[0].nextInspectionDate", equalTo("2099-05-01")));
  }
}
