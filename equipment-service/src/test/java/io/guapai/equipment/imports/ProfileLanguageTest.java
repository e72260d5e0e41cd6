package io.guapai.equipment.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.ProfileProblem;
import io.guapai.runtime.profile.RejectionReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real registers ask of the language of profiles. */
class ProfileLanguageTest {

  private static final String BASE =
      """
      name: language
      sourceSystem: L
      dates: yyyy-MM-dd
      fields:
        recordNo: 编号
        enterpriseName: 单位
        region: 区县
        variety: 品种
        useState: { constant: IN_USE }
        regState: { constant: REGISTERED }
        creditCode: 信用代码
        firstUseDate: 投用
        nextInspectionDate: 下次
      regions: { parent: "3203", match: ANY }
      """;

  private static final String HEADER = "编号,单位,区县,品种,信用代码,投用,下次,备注\n";
  private static final String ROW = "E1,商场,铜山区,3110,,2020-01-02,2027-02-28,\n";

  @ParameterizedTest
  @ValueSource(strings = {"无", "/", "—", "N/A", "********", "／", "n/a", " 无 ", ""})
  void aCellThatMeansNothingCostsNothing(String cell) throws Exception {
    String file = HEADER + ROW.replace("3110,", "3110," + cell);
    assertNull(row(BASE + "empty: [无, /, —, N/A, \"********\"]\n", file).enterprise().id());
  }

  @Test
  void whatMeansNothingIsNamedForTheFileOrForAColumn() throws Exception {
    String zero = HEADER + ROW.replace("3110,", "3110,0").replace("2020-01-02", "无");
    assertEquals(RejectionReason.BAD_CREDIT_CODE, rejection(BASE, zero).reason());
    UnitRow read = row(BASE + "empty: { \"*\": [无], 信用代码: [\"0\"] }\n", zero);
    assertNull(read.firstUseDate());
    assertEquals(List.of(), read.warnings());
    Parsed.Rejection needed = rejection(BASE + "empty: [无]\n", HEADER + ROW.replace("商场", "无"));
    assertEquals(RejectionReason.MISSING_VALUE, needed.reason());
    assertEquals(List.of("单位"), needed.arguments());
    refused(BASE + "empty: { 电话: [无] }\n", HEADER + ROW, "empty.电话");
  }

  @Test
  void whatAFieldListsByItselfMeansSomething() throws Exception {
    String listed =
        BASE.replace(
                "regState: { constant: REGISTERED }",
                "regState: { column: 备注, values: { 无: UNREGISTERED, 有: REGISTERED } }")
            + "empty: [无]\n";
    assertEquals(
        RegState.UNREGISTERED, row(listed, HEADER + ROW.replace("02-28,", "02-28,无")).regState());
    String chosen =
        BASE.replace(
                "regState: { constant: REGISTERED }",
                "regState: { by: 备注, cases: { 无: { constant: UNREGISTERED }, "
                    + "\"*\": { constant: REGISTERED } } }")
            + "empty: [无]\n";
    assertEquals(
        RegState.UNREGISTERED, row(chosen, HEADER + ROW.replace("02-28,", "02-28,无")).regState());
    assertEquals(RegState.REGISTERED, row(chosen, HEADER + ROW).regState());
  }

  @Test
  void emptyLinesAreNoRows() throws Exception {
    String file = "\n" + HEADER + "\n" + ROW + ",,,,,,,\n   \n , ,\u3000,,,,,\n" + ROW + "\n\n";
    assertEquals(2, Rows.read(BASE, file, "3203").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"E1,商场,铜山区,3110\n", "E1,商场,铜山区,3110,,2020-01-02\n", "E1,商场,铜山区,3110,,,,,,\n"})
  void whatIsMissingAtTheEndOfARowIsEmpty(String line) throws Exception {
    assertNull(row(BASE + "details: [备注]\n", HEADER + line).nextInspectionDate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"E1,商场,铜山区\n", "E1,商场,铜山区,3110,,,,,,更多\n"})
  void aRowWithoutANeededCellOrWithMoreThanTheHeaderIsRejected(String line) throws Exception {
    assertEquals(RejectionReason.WRONG_WIDTH, rejection(BASE, HEADER + line).reason());
  }

  @Test
  void titlesAboveTheHeaderAreFoundOrStated() throws Exception {
    String titled = "铜山区特种设备台账\n制表：张三,,,2026年\n\n" + HEADER + ROW;
    assertEquals("L:E1", row(BASE, titled).no().value());
    assertEquals("L:E1", row(BASE + "headerLine: 4\n", titled).no().value());
    refused(BASE + "headerLine: 2\n", titled, "fields.recordNo");
    refused(BASE + "headerLine: 3\n", titled, "headerLine");
    refused(BASE + "headerLine: 40\n", titled, "headerLine");
    refused(BASE, titled.replace("品种", "类型"), "fields.variety");
    refused(BASE, "台账\n".repeat(30) + HEADER + ROW, "fields.recordNo");
  }

  @Test
  void aQuoteMayStandAfterABlank() throws Exception {
    UnitRow read = row(BASE, HEADER + ROW.replace("商场", "  \"商场, \"\"二期\"\"\" "));
    assertEquals("商场, \"二期\"", read.enterprise().name());
  }

  @Test
  void aMonthIsItsLastDayForAnInspectionAndItsFirstForAUse() throws Exception {
    UnitRow read =
        row(
            BASE.replace("dates: yyyy-MM-dd", "dates: [yyyy-MM-dd, yyyy年M月, yyyy.M]"),
            HEADER + ROW.replace("2020-01-02", "2020年5月").replace("2027-02-28", "2028.2"));
    assertEquals(LocalDate.parse("2020-05-01"), read.firstUseDate());
    assertEquals(LocalDate.parse("2028-02-29"), read.nextInspectionDate());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-28, 2027-02-28",
    "2027/2/8, 2027-02-08",
    "2027年12月1日, 2027-12-01",
    "20271201, 2027-12-01",
    "２０２７／２／８, 2027-02-08",
    "2027-02-28 00:00:00, 2027-02-28"
  })
  void aColumnMayHaveDatesInSeveralForms(String written, String meant) throws Exception {
    String forms = "dates: [yyyy-MM-dd, yyyy/M/d, yyyy年M月d日, yyyyMMdd, yyyy-MM-dd HH:mm:ss]";
    assertEquals(
        LocalDate.parse(meant),
        row(BASE.replace("dates: yyyy-MM-dd", forms), HEADER + ROW.replace("2027-02-28", written))
            .nextInspectionDate());
  }

  @ParameterizedTest
  @CsvSource({"50-01-02, 1950-01-02", "99-12-31, 1999-12-31", "00-01-01, 2000-01-01"})
  void yearsOfTwoDigitsLieInTheCenturyThatTheProfileStates(String written, String meant)
      throws Exception {
    String forms = "dates: { formats: [yyyy-MM-dd, yy-MM-dd], century: 1950 }";
    assertEquals(
        LocalDate.parse(meant),
        row(BASE.replace("dates: yyyy-MM-dd", forms), HEADER + ROW.replace("2020-01-02", written))
            .firstUseDate());
  }

  @Test
  void aFirstUseInTheFutureIsNotTaken() throws Exception {
    UnitRow read = row(BASE, HEADER + ROW.replace("2020-01-02", "2026-11-29"));
    assertNull(read.firstUseDate());
    assertEquals(
        List.of(
            new Parsed.Warning(
                Field.FIRST_USE_DATE,
                RejectionReason.FUTURE_DATE,
                List.of("firstUseDate", "2026-11-29"))),
        read.warnings());
    assertEquals(
        Rows.TODAY, row(BASE, HEADER + ROW.replace("2020-01-02", "2026-11-28")).firstUseDate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "dd/MM",
        "yyyy",
        "HH:mm",
        "YYYY-MM-dd",
        "yyyy-MM-DD",
        "'yyyy-MM-dd",
        "yyyy-bb",
        "[d/M/yyyy, M/d/yyyy]",
        "[yyyy-MM-dd, yyyy-dd-MM]"
      })
  void aFormThatNeverFitsADateOrFitsTwoIsRefusedWithTheProfile(String form) {
    String profile = BASE.replace("dates: yyyy-MM-dd", "dates: " + quoted(form));
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Profiles.reader().read(profile));
    assertEquals(ProfileProblem.PROFILE_VALUE_INVALID, refusal.type());
    assertEquals(form.startsWith("[") ? "dates[1]" : "dates", refusal.field());
  }

  private static String quoted(String form) {
    return form.startsWith("[") ? form : "\"" + form + "\"";
  }

  @ParameterizedTest
  @CsvSource({
    "铜山区, 320312",
    "徐州市铜山区, 320312",
    "江苏省徐州市铜山区, 320312",
    "江苏省 / 徐州市 / 铜山区, 320312",
    "320312, 320312",
    "320312000000, 320312",
    "徐州市邳州市, 320382",
    "徐州市铜山区张集镇, 320312112"
  })
  void aPlaceIsACodeOrANameOrItsFullName(String written, String code) throws Exception {
    assertEquals(code, row(BASE, HEADER + ROW.replace("铜山区", written)).region().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"徐州市", "武进区", "常州市武进区", "江苏省", "江苏省徐州市武进区", "铜山区铜山区", "3203"})
  void whatIsNoPlaceInTheParentIsRejected(String written) throws Exception {
    Parsed.Rejection rejection = rejection(BASE, HEADER + ROW.replace("铜山区", written));
    assertEquals(RejectionReason.UNKNOWN_REGION, rejection.reason());
  }

  @ParameterizedTest
  @CsvSource({"徐州市铜山区, 320312", "江苏省徐州市铜山区, 320312", "江苏省邳州市, 320382", "320312, 320312"})
  void withoutAParentAFullNameSaysWhere(String written, String code) throws Exception {
    String anywhere = BASE.replace("parent: \"3203\", ", "");
    assertEquals(code, row(anywhere, HEADER + ROW.replace("铜山区", written)).region().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"铜山区", "江苏省鼓楼区"})
  void aNameThatSeveralPlacesHaveIsNone(String written) throws Exception {
    String anywhere = BASE.replace("parent: \"3203\", ", "");
    Parsed.Rejection rejection = rejection(anywhere, HEADER + ROW.replace("铜山区", written));
    assertEquals(RejectionReason.UNKNOWN_REGION, rejection.reason());
  }

  @Test
  void aKeyIsMadeOfSeveralColumnsAndNeedsThemAll() throws Exception {
    String keyed = BASE.replace("recordNo: 编号", "recordNo: { columns: [区县, 编号], with: \"-\" }");
    assertEquals("L:铜山区-E1", row(keyed, HEADER + ROW).no().value());
    Parsed.Rejection rejection = rejection(keyed, HEADER + ROW.replace("E1", ""));
    assertEquals(RejectionReason.MISSING_VALUE, rejection.reason());
    assertEquals(List.of("编号"), rejection.arguments());
    refused(keyed.replace("\"-\"", "\"\""), HEADER + ROW, "fields.recordNo.with");
  }

  @Test
  void aNameIsJoinedOfColumnsAndEmptyOnesAreLeftOut() throws Exception {
    String joined =
        BASE.replace("enterpriseName: 单位", "enterpriseName: { columns: [单位, 备注], with: \" \" }");
    assertEquals("商场", row(joined, HEADER + ROW).enterprise().name());
    assertEquals(
        "商场 二期", row(joined, HEADER + ROW.replace("02-28,", "02-28,二期")).enterprise().name());
  }

  @Test
  void anotherColumnDecidesWhatAFieldIs() throws Exception {
    String chosen =
        BASE.replace(
            "variety: 品种",
            """
            variety:
                by: 备注
                cases:
                  电梯: { column: 品种, values: { 曳引: "3110", 液压: "3210" } }
                  锅炉: { constant: "1100" }
                  "": 品种""");
    assertEquals("3210", row(chosen, file("液压", "电梯")).variety());
    assertEquals("1100", row(chosen, file("曳引", "锅炉")).variety());
    assertEquals("3310", row(chosen, file("3310", "")).variety());
    Parsed.Rejection unknown = rejection(chosen, file("3310", "起重机"));
    assertEquals(RejectionReason.UNMAPPED_VALUE, unknown.reason());
    assertEquals(List.of("variety", "起重机"), unknown.arguments());
    String otherwise = chosen.replace("\"\": 品种", "\"*\": 品种");
    assertEquals("3310", row(otherwise, file("3310", "起重机")).variety());
    assertEquals("3310", row(otherwise, file("3310", "")).variety());
    refused(chosen.replace("\"1100\"", "\"9999\""), HEADER, "fields.variety.cases.锅炉.constant");
  }

  private static String file(String variety, String kind) {
    return HEADER + ROW.replace("3110", variety).replace("02-28,", "02-28," + kind);
  }

  @Test
  void aFieldHasItsOwnFormsLanguageAndCentury() throws Exception {
    String own =
        BASE.replace(
            "firstUseDate: 投用",
            """
            firstUseDate:
                column: 投用
                dates: { formats: [dd-MMM-yy, "d. MMMM yyyy"], language: de, century: 1930 }""");
    assertEquals(
        LocalDate.parse("1931-05-02"),
        row(own, HEADER + ROW.replace("2020-01-02", "02-Mai-31")).firstUseDate());
    UnitRow read = row(own, HEADER + ROW.replace("2020-01-02", "2. Dezember 2019"));
    assertEquals(LocalDate.parse("2019-12-02"), read.firstUseDate());
    assertEquals(LocalDate.parse("2027-02-28"), read.nextInspectionDate());
  }

  @ParameterizedTest
  @CsvSource({
    "12, 3110, 2026-03-15, 2027-03-15",
    "12, 3110, 2024-02-29, 2025-02-28",
    "12, 3110, 2026-03, 2027-03-31",
    "'{\"31\": 12, \"3110\": 6, \"*\": 24}', 3110, 2026-03-15, 2026-09-15",
    "'{\"31\": 12, \"3110\": 6, \"*\": 24}', 3120, 2026-03-15, 2027-03-15",
    "'{\"31\": 12, \"3110\": 6, \"*\": 24}', 4110, 2026-03-15, 2028-03-15"
  })
  void theNextInspectionIsACycleAfterTheLastOne(
      String cycle, String variety, String last, String next) throws Exception {
    assertEquals(
        LocalDate.parse(next),
        row(cycled(cycle), HEADER + ROW.replace("2027-02-28", last).replace("3110", variety))
            .nextInspectionDate());
  }

  @Test
  void withoutACycleOrByAnInspectionToComeThereIsNoNextOne() throws Exception {
    UnitRow none = row(cycled("{\"4\": 24}"), HEADER + ROW.replace("2027-02-28", "2026-03-15"));
    assertNull(none.nextInspectionDate());
    assertEquals(RejectionReason.NO_CYCLE, none.warnings().get(0).reason());
    UnitRow future = row(cycled("12"), HEADER + ROW);
    assertNull(future.nextInspectionDate());
    assertEquals(RejectionReason.FUTURE_DATE, future.warnings().get(0).reason());
  }

  @Test
  void whereTheNextInspectionIsStatedItCountsAndElseTheCycle() throws Exception {
    String either =
        BASE.replace(
            "nextInspectionDate: 下次",
            """
            nextInspectionDate:
                by: 下次
                cases:
                  "": { column: 备注, cycle: 12 }
                  "*": 下次""");
    String file = HEADER + ROW.replace("02-28,", "02-28,2026-05-01");
    assertEquals(LocalDate.parse("2027-02-28"), row(either, file).nextInspectionDate());
    assertEquals(
        LocalDate.parse("2027-05-01"),
        row(either, file.replace("2027-02-28", "")).nextInspectionDate());
  }

  private static String cycled(String cycle) {
    return BASE.replace("dates: yyyy-MM-dd", "dates: [yyyy-MM-dd, yyyy-MM]")
        .replace(
            "nextInspectionDate: 下次",
            "nextInspectionDate: { column: 下次, cycle: %s }".formatted(cycle));
  }

  @Test
  void valuesPassThroughThatAreNotListed() throws Exception {
    String passing =
        BASE.replace(
            "variety: 品种", "variety: { column: 品种, values: { 电梯: \"3110\", \"*\": \"*\" } }");
    assertEquals("3110", row(passing, HEADER + ROW.replace("3110", "电梯")).variety());
    assertEquals("3310", row(passing, HEADER + ROW.replace("3110", "３３１０")).variety());
    assertEquals(
        RegisterReason.UNKNOWN_VARIETY,
        rejection(passing, HEADER + ROW.replace("3110", "火箭")).reason());
  }

  @ParameterizedTest
  @CsvSource({
    "商场, 测试电梯, true",
    "商场, 商场（测试）, true",
    "商场, 检测中心, false",
    "E1, 合计：3, true",
    "E1, '', true",
    "E1, 总计, false"
  })
  void testRecordsAndSumsAreSkipped(String was, String is, boolean skipped) throws Exception {
    List<Parsed> rows =
        Rows.read(
            BASE + "skip: { 单位: [\"*测试*\"], 编号: [合计*, \"\"] }\n",
            HEADER + ROW.replace(was, is),
            "3203");
    assertEquals(skipped, rows.get(0) instanceof Parsed.Skipped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{备注: number}          | 1000 |",
        "{载重: {column: 备注, type: number, unit: kg}} | 1000 | {\"载重\":{\"value\":1000,\"unit\":\"kg\"}}",
        "{载重: {column: 备注, type: number, unit: kg}} | '\"1,000.5 KG\"' | {\"载重\":{\"value\":1000.5,\"unit\":\"kg\"}}",
        "{备注: {type: number}}  | －5 | {\"备注\":-5}",
        "{备注: {type: date}}    | 2019-05-06 | {\"备注\":\"2019-05-06\"}",
        "{备注: {type: date, dates: yyyy-MM}} | 2019-05 | {\"备注\":\"2019-05\"}",
        "{备注: {type: number}}  | '' | {}",
        "{甲: {columns: [编号, 备注], with: /}, 乙: {constant: x}} | y | {\"乙\":\"x\",\"甲\":\"E1/y\"}",
        "{品: {column: 备注, values: {a: 甲}}} | a | {\"品\":\"甲\"}",
        "[备注]                  | 1 000 kg | {\"备注\":\"1 000 kg\"}",
      })
  void detailsHaveTypesAndUnits(String details, String cell, String json) throws Exception {
    if (json == null) {
      refused(BASE + "details: " + details + "\n", HEADER + ROW, "details.备注");
      return;
    }
    UnitRow read =
        row(BASE + "details: " + details + "\n", HEADER + ROW.replace("02-28,", "02-28," + cell));
    assertEquals(json, read.details());
    assertEquals(List.of(), read.warnings());
  }

  @ParameterizedTest
  @CsvSource({
    "'type: number, unit: kg', 3500 lbs, BAD_NUMBER",
    "'type: number, unit: kg', 约1000, BAD_NUMBER",
    "type: number, 1.2.3, BAD_NUMBER",
    "type: number, 9999999999999999999, BAD_NUMBER",
    "type: date, 2019-02-30, BAD_DATE",
    "'values: {a: b}', c, UNMAPPED_VALUE"
  })
  void aBadDetailIsToldAndCostsNoMoreThanItself(String type, String cell, RejectionReason reason)
      throws Exception {
    UnitRow read =
        row(
            BASE + "details: {d: {column: 备注, " + type + "}}\n",
            HEADER + ROW.replace("02-28,", "02-28," + cell));
    assertEquals("{}", read.details());
    assertEquals(reason, read.warnings().get(0).reason());
    assertEquals("d", read.warnings().get(0).arguments().get(0));
  }

  @Test
  void everyBadDateIsToldAndTheUnitGoesIn() throws Exception {
    UnitRow read =
        row(
            BASE.replace(
                "nextInspectionDate: 下次",
                "nextInspectionDate: { column: 下次, values: { 长期: 2099-12-31 } }"),
            HEADER + ROW.replace("2020-01-02", "开业时").replace("2027-02-28", "不明"));
    assertEquals(UseState.IN_USE, read.useState());
    assertEquals(
        List.of(RejectionReason.BAD_DATE, RejectionReason.UNMAPPED_VALUE),
        read.warnings().stream().map(Parsed.Warning::reason).toList());
  }

  private static UnitRow row(String profile, String csv) throws Exception {
    return assertInstanceOf(UnitRow.class, Rows.read(profile, csv, "3203").get(0));
  }

  private static Parsed.Rejection rejection(String profile, String csv) throws Exception {
    return assertInstanceOf(Parsed.Rejection.class, Rows.read(profile, csv, "3203").get(0));
  }

  private static void refused(String profile, String csv, String path) {
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Rows.read(profile, csv, "3203"));
    assertEquals(path, refusal.field());
    assertEquals(422, refusal.type().status());
  }
}
