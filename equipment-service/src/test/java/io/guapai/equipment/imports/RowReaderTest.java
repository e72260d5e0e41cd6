package io.guapai.equipment.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.RejectionReason;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

  private static final String CREDIT_CODE = "91350100M000100Y43";
  private static final String GOOD =
      "E1,Kaohsing Mall," + CREDIT_CODE + ",铜山,3110,在用,yes,,2020/01/02,2025/02/28,=1+1";

  @Test
  void readsARow() throws Exception {
    UnitRow row = assertInstanceOf(UnitRow.class, read("3203", GOOD));
    assertEquals("XZ:E1", row.no().value());
    assertEquals(CREDIT_CODE, row.enterprise().key());
    assertEquals(RegionCode.parse("320312"), row.region());
    assertEquals(UseState.IN_USE, row.useState());
    assertEquals(RegState.REGISTERED, row.regState());
    assertEquals(LocalDate.parse("2025-02-28"), row.nextInspectionDate());
    assertEquals("{\"remark\":\"=1+1\"}", row.details());
  }

  @Test
  void whatIsNotNeededMayBeEmpty() throws Exception {
    UnitRow row = assertInstanceOf(UnitRow.class, read("3203", "E1, Mall ,,铜山区,3110,停用,?,,,,"));
    assertEquals("320312 mall", row.enterprise().key());
    assertEquals(RegState.UNREGISTERED, row.regState());
    assertNull(row.firstUseDate());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E1,Kaohsing Mall | E1,      | MISSING_VALUE      | unit",
        "E1,              | ,        | MISSING_VALUE      | no",
        "铜山             | 铜仁     | UNKNOWN_REGION     | 铜仁",
        "铜山             | ''       | MISSING_VALUE      | county",
        "铜山             | 邳州市   | OUTSIDE_SCOPE      | 320382",
        "在用             | 闲置     | UNMAPPED_VALUE     | useState",
        "3110             | 3000     | UNKNOWN_VARIETY    | 3000",
        "3110             | 7310     | UNKNOWN_VARIETY    | 7310",
        "2020/01/02       | 2026/01/02 | DATES_REVERSED   | 2026-01-02",
        "Y43              | Y44      | BAD_CREDIT_CODE    | 91350100M000100Y44",
        "yes,             | yes,3110 | BAD_EQUIPMENT_CODE | 3110",
        "在用,yes,,2020/01/02,2025/02/28,=1+1 | 在用 | WRONG_WIDTH | 6",
        "=1+1             | a,b        | WRONG_WIDTH      | 12",
        "Mall             | Ma\u0007ll | CONTROL_CHARACTER  | enterpriseName"
      })
  void saysWhyARowDoesNotEnter(String right, String wrong, String reason, String argument)
      throws Exception {
    Parsed.Rejection rejection =
        assertInstanceOf(Parsed.Rejection.class, read("320312", GOOD.replace(right, wrong)));
    assertEquals(reason, rejection.reason().name());
    assertEquals(argument, rejection.arguments().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "2025/02/30, BAD_DATE, nextInspectionDate",
    "2025-02-28, BAD_DATE, nextInspectionDate",
    "2519/02/28, BAD_DATE, nextInspectionDate"
  })
  void aDateThatCannotBeReadCostsTheDateAndNotTheUnit(
      String wrong, RejectionReason reason, String argument) throws Exception {
    UnitRow row =
        assertInstanceOf(UnitRow.class, read("320312", GOOD.replace("2025/02/28", wrong)));
    assertNull(row.nextInspectionDate());
    assertEquals(LocalDate.parse("2020-01-02"), row.firstUseDate());
    assertEquals(
        List.of(new Parsed.Warning(Field.NEXT_INSPECTION_DATE, reason, List.of(argument, wrong))),
        row.warnings());
  }

  @ParameterizedTest
  @CsvSource({"C, C", "T, T", "'', "})
  void theIndustryOfTheEnterpriseIsASectionOfTheClassification(String stated, String section)
      throws Exception {
    UnitRow row = assertInstanceOf(UnitRow.class, readWithIndustry(stated));
    assertEquals(section, row.enterprise().industry());
  }

  @ParameterizedTest
  @ValueSource(strings = {"U", "c", "CC", "制造业"})
  void anIndustryThatTheClassificationDoesNotHaveKeepsTheRowOut(String stated) throws Exception {
    Parsed.Rejection rejection = assertInstanceOf(Parsed.Rejection.class, readWithIndustry(stated));
    assertEquals(RejectionReason.UNMAPPED_VALUE, rejection.reason());
    assertEquals("industry", rejection.arguments().get(0));
  }

  @Test
  void aTooLongNameIsNoName() throws Exception {
    Parsed.Rejection rejection =
        assertInstanceOf(
            Parsed.Rejection.class, read("3203", GOOD.replace("Kaohsing Mall", "x".repeat(201))));
    assertEquals(RejectionReason.TOO_LONG, rejection.reason());
  }

  private static Parsed readWithIndustry(String stated) throws Exception {
    String profile =
        Profiles.XUZHOU
            .replace("  region: county", "  region: county\n  industry: trade")
            .replace("details: [remark]", "");
    return read(
        "3203", profile, Profiles.HEADER.replace("remark", "trade"), GOOD.replace("=1+1", stated));
  }

  private static Parsed read(String scope, String row) throws Exception {
    return read(scope, Profiles.XUZHOU, Profiles.HEADER, row);
  }

  private static Parsed read(String scope, String text, String columns, String row)
      throws Exception {
    List<Parsed> rows = Rows.read(text.formatted("XZ"), columns + "\n" + row + "\n", scope);
    assertEquals(1, rows.size());
    return rows.get(0);
  }
}
