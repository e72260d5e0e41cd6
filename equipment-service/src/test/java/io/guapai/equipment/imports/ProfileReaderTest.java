package io.guapai.equipment.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.ProfileProblem;
import io.guapai.runtime.profile.Source;
import io.guapai.runtime.profile.WrittenDate;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

  private static final String WHOLE = Profiles.XUZHOU.formatted("XZ");

  @Test
  void readsYaml() {
    Profile profile = Profiles.reader().read(WHOLE);
    assertEquals("XZ", profile.sourceSystem());
    assertEquals("no", cells(profile, Field.RECORD_NO).from().get(0).name());
    assertEquals(
        new Source.Values(Map.of("yes", "REGISTERED"), "UNREGISTERED"),
        cells(profile, Field.REG_STATE).values());
    assertEquals(Map.of("铜山", RegionCode.parse("320312")), profile.regions().known());
  }

  @ParameterizedTest
  @CsvSource({
    "en, dd-MMM-yy, 28-Apr-17",
    "en, dd-MMM-yy, 28-APR-17",
    "de, dd. MMMM yyyy, 28. April 2017",
    "zh-CN, yyyy年MMMd日, 2017年4月28日"
  })
  void namesOfMonthsAreReadInTheLanguageOfTheProfileAndNotOfTheMachine(
      String language, String pattern, String written) {
    Locale machine = Locale.getDefault();
    try {
      for (String other : List.of("zh-CN", "tr-TR", "en-GB")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        Profile profile =
            Profiles.reader()
                .read(
                    WHOLE.replace(
                        "dateFormat: yyyy/MM/dd",
                        "dateFormat: \"%s\"\nlanguage: %s".formatted(pattern, language)));
        assertEquals(
            new WrittenDate(LocalDate.of(2017, 4, 28), false),
            cells(profile, Field.FIRST_USE_DATE).dates().read(written),
            other);
      }
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static Source.Cells cells(Profile profile, Field field) {
    return assertInstanceOf(Source.Cells.class, profile.fields().get(field));
  }

  @Test
  void readsJson() {
    Profile profile =
        Profiles.reader()
            .read(
                """
                {"name": "j", "sourceSystem": "J", "delimiter": "\\t",
                 "columns": {"recordNo": "a", "enterpriseName": "b", "region": "c"},
                 "constants": {"variety": "3110", "useState": "IN_USE", "regState": "REGISTERED"}}
                """);
    assertEquals('\t', profile.delimiter());
    assertEquals(Profile.Match.CODE, profile.regions().match());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sourceSystem: XZ       | sourceSystem: xz           | sourceSystem",
        "name: Xuzhou test      | nmae: Xuzhou test          | nmae",
        "name: Xuzhou test      | ''                         | name",
        "recordNo: no           | recordNumber: no           | columns.recordNumber",
        "recordNo: no           | ''                         | columns.recordNo",
        "recordNo: no           | recordNo: [no]             | columns.recordNo",
        "停用: STOPPED          | 停用: IDLE                 | values.useState.停用",
        "match: NAME            | match: FUZZY               | regions.match",
        "parent: \"3203\"       | parent: \"9903\"           | regions.parent",
        "铜山: 铜山区           | 铜山: 云阳区               | regions.map.铜山",
        "铜山: 铜山区           | 铜山: \"3203\"             | regions.map.铜山",
        "dateFormat: yyyy/MM/dd | dateFormat: yyyy/bb        | dateFormat",
        "dateFormat: yyyy/MM/dd | language: klingon          | language",
        "dateFormat: yyyy/MM/dd | encoding: EBCDIC           | encoding",
        "dateFormat: yyyy/MM/dd | delimiter: x               | delimiter",
        "dateFormat: yyyy/MM/dd | demonstration: maybe       | demonstration",
        "details: [remark]      | details: remark            | details",
        "details: [remark]      | details: [remark, []]      | details[1]",
        "details: [remark]      | constants: {recordNo: \"1\"} | constants.recordNo",
        "details: [remark]      | details: [a, b             | profile",
        "details: [remark]      | name: twice                | profile",
        "details: [remark]      | 'details: {remark: {type: length}}' | details.remark.type",
        "details: [remark]      | 'details: {remark: {unit: kg}}' | details.remark.unit",
        "details: [remark]      | 'details: {remark: {kind: number}}' | details.remark.kind",
        "details: [remark]      | 'details: {a: {constant: x, type: number}}' | details.a.constant",
        "details: [remark]      | empty: [无, []]             | empty[1]",
        "details: [remark]      | 'empty: {no: {a: b}}'       | empty.no",
        "details: [remark]      | headerLine: 0              | headerLine",
        "details: [remark]      | headerLine: third          | headerLine",
        "details: [remark]      | 'skip: {no: [\"*\"]}'       | skip.no[0]",
        "details: [remark]      | skip: [test]               | skip",
        "details: [remark]      | 'fields: {recordNo: a}'    | columns.recordNo",
        "details: [remark]      | 'dates: yyyy-MM'           | dateFormat",
        "creditCode: credit     | creditCode: {column: a}    | columns.creditCode",
        "dateFormat: yyyy/MM/dd | 'dates: {formats: [yyyy], language: en}' | dates.formats[0]",
        "dateFormat: yyyy/MM/dd | 'dates: {language: en}'    | dates.formats",
        "dateFormat: yyyy/MM/dd | 'dates: {formats: yyyy-MM, century: 20}' | dates.century",
        "dateFormat: yyyy/MM/dd | dates: [yyyy-MM, yy-MM-dd] | dates.century",
        "dateFormat: yyyy/MM/dd | dates: []                  | dates",
      })
  void namesThePathOfWhatIsWrong(String right, String wrong, String path) {
    ProblemException refusal =
        assertThrows(
            ProblemException.class, () -> Profiles.reader().read(WHOLE.replace(right, wrong)));
    assertEquals(path, refusal.field());
    assertEquals(422, refusal.type().status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                            | fields.name",
        "{column: a, columns: [b, c]}                  | fields.name.columns",
        "{columns: [a, b]}                             | fields.name.with",
        "{column: a, with: x}                          | fields.name.with",
        "{column: a, constant: b}                      | fields.name.column",
        "{by: a}                                       | fields.name.cases",
        "{by: a, cases: {x: {columns: [b]}}}           | fields.name.cases.x.with",
        "{by: a, cases: {x: []}}                       | fields.name.cases.x",
        "{column: a, cycle: 12}                        | fields.name.cycle",
        "{column: a, dates: yyyy-mm-dd}                | fields.name.dates",
        "{column: a, values: [b]}                      | fields.name.values",
        "[a]                                           | fields.name",
      })
  void namesThePathOfWhatIsWrongInAField(String source, String path) {
    String profile = WHOLE + "fields: {name: " + source + "}\n";
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Profiles.reader().read(profile));
    assertEquals(path, refusal.field());
    assertEquals(422, refusal.type().status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{enterpriseName: b, region: c}                  | ",
        "{enterpriseName: b, region: c, creditCode: d}   | ",
        "{enterpriseName: b}                             | columns.region",
        "{enterpriseName: b, region: c, variety: d}      | columns.variety",
        "{enterpriseName: b, region: c}\\ndetails: [x]     | details",
        "{enterpriseName: b, region: c}\\ncomplete: true   | complete",
      })
  void aProfileOfEnterprisesHasWhatTheyHave(String columns, String path) {
    String profile =
        "name: e\nsubject: ENTERPRISE\nsourceSystem: E\ncolumns: " + columns.replace("\\n", "\n");
    if (path == null) {
      assertEquals(Subject.ENTERPRISE, Profiles.reader().read(profile).subject());
      return;
    }
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Profiles.reader().read(profile));
    assertEquals(path, refusal.field());
  }

  @ParameterizedTest
  @CsvSource({
    "0, cycle",
    "181, cycle",
    "'{\"31\": a}', cycle.31",
    "'{elevator: 12}', cycle.elevator"
  })
  void aCycleIsWholeMonthsAndNoMoreThanFifteenYears(String cycle, String path) {
    String profile =
        WHOLE.replace("  nextInspectionDate: next\n", "")
            + "fields: {nextInspectionDate: {column: next, cycle: %s}}\n".formatted(cycle);
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Profiles.reader().read(profile));
    assertEquals("fields.nextInspectionDate." + path, refusal.field());
  }

  @ParameterizedTest
  @CsvSource({
    "firstUseDate: first, firstUseDate, 2022/02/30",
    "nextInspectionDate: next, nextInspectionDate, 0001/01/01",
    "creditCode: credit, creditCode, 123",
    "equipmentCode: code, equipmentCode, 4170"
  })
  void aConstantThatCannotBeReadIsRefusedBeforeTheJob(String column, String field, String value) {
    String profile =
        WHOLE.replace("  " + column + "\n", "")
            + "constants: {%s: \"%s\"}\n".formatted(field, value);
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Profiles.reader().read(profile));
    assertEquals(ProfileProblem.PROFILE_VALUE_INVALID, refusal.type());
    assertEquals("constants." + field, refusal.field());
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "just text", "[1]", "'{'"})
  void refusesWhatIsNoProfileAtAll(String text) {
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Profiles.reader().read(text));
    assertEquals(ProfileProblem.PROFILE_UNREADABLE, refusal.type());
  }
}
