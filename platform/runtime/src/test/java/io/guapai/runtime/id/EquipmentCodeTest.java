package io.guapai.runtime.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.id.InvalidIdentifier.Kind;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquipmentCodeTest {
  private static final Pattern FORM =
      Pattern.compile("[1-9A-F][0-9A-Z]{2}0[0-9]{5}(19|20)[0-9]{2}[0-9A-Z][0-9]{3,4}");

  @ParameterizedTest
  @CsvSource({
    "41702156120190307,  4170, 21561, 2019, 0307",
    "311010321202100017, 3110, 10321, 2021, 00017",
    "23T010321199912345, 23T0, 10321, 1999, 12345",
    "4D0010321202100001, 4D00, 10321, 2021, 00001",
    "3110103212021A0000, 3110, 10321, 2021, A0000"
  })
  void readsBothLengths(String text, String variety, String maker, int year, String sequence) {
    EquipmentCode code = EquipmentCode.parse(text);

    assertEquals(variety, code.variety());
    assertEquals(maker, code.maker());
    assertEquals(year, code.year());
    assertEquals(sequence, code.sequence());
    assertEquals(text, code.toString());
  }

  @Test
  void acceptsExactlyThePublishedForm() {
    for (String text : new String[] {"41702156120190307", "311010321202100017"}) {
      for (int i = 0; i < text.length(); i++) {
        for (char c = ' '; c < 0x7F; c++) {
          String changed = text.substring(0, i) + c + text.substring(i + 1);
          // A blank before or behind is how it was typed.
          String meant = changed.strip();
          if (FORM.matcher(meant).matches()) {
            assertEquals(meant, EquipmentCode.parse(changed).value());
          } else {
            assertThrows(InvalidIdentifier.class, () -> EquipmentCode.parse(changed), changed);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4170215612019030    | has 16 characters, must have 17 or 18",
        "21603101012006010101 | has 20 characters, must have 17 or 18",
        "01702156120190307   | character 1 '0' must be 1 to 9 or A to F",
        "41712156120190307   | character 4 '1' must be 0",
        "4170215B120190307   | character 8 'B' must be a digit",
        "41702156118990307   | characters 10 to 13 '1899' are no year from 1900 to 2099",
        "417021561201903a7   | character 16 'a' must be a digit",
        "4170215612019-307   | character 14 '-' must be a digit or a capital letter"
      })
  void saysWhatIsWrong(String text, String reason) {
    InvalidIdentifier refused =
        assertThrows(InvalidIdentifier.class, () -> EquipmentCode.parse(text));

    assertEquals(Kind.EQUIPMENT_CODE, refused.kind());
    assertEquals(reason, refused.reason(Locale.ENGLISH));
    assertTrue(refused.reason(Locale.CHINESE).contains("应为") || reason.contains("year"));
  }
}
