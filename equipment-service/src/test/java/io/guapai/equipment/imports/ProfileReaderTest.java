package io.guapai.equipment.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
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
    assertEquals("no", profile.columns().get(Field.RECORD_NO));
    assertEquals("UNREGISTERED", profile.values().get(Field.REG_STATE).otherwise());
    assertEquals(Map.of("铜山", RegionCode.parse("320312")), profile.regions().known());
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
        "dateFormat: yyyy/MM/dd | encoding: EBCDIC           | encoding",
        "dateFormat: yyyy/MM/dd | delimiter: x               | delimiter",
        "dateFormat: yyyy/MM/dd | demonstration: maybe       | demonstration",
        "details: [remark]      | details: remark            | details",
        "details: [remark]      | details: [remark, []]      | details[1]",
        "details: [remark]      | constants: {recordNo: \"1\"} | constants.recordNo",
        "details: [remark]      | details: [a, b             | profile",
        "details: [remark]      | name: twice                | profile",
      })
  void namesThePathOfWhatIsWrong(String right, String wrong, String path) {
    ProblemException refusal =
        assertThrows(
            ProblemException.class, () -> Profiles.reader().read(WHOLE.replace(right, wrong)));
    assertEquals(path, refusal.field());
    assertEquals(422, refusal.type().status());
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "just text", "[1]", "'{'"})
  void refusesWhatIsNoProfileAtAll(String text) {
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Profiles.reader().read(text));
    assertEquals(ProfileProblem.PROFILE_UNREADABLE, refusal.type());
  }
}
