package io.guapai.runtime.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.id.InvalidIdentifier.Kind;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNumberTest {

  @ParameterizedTest
  @CsvSource({
    "梯11苏C00001(21),   梯11苏C00001(21), 梯, 苏C, 00001",
    "梯11苏C00001（21）,   梯11苏C00001(21), 梯, 苏C, 00001",
    "梯11苏c00001（21),   梯11苏C00001(21), 梯, 苏C, 00001",
    "梯１１苏Ｃ００００１（２１）, 梯11苏C00001(21), 梯, 苏C, 00001",
    "梯11闽E3622(16),    梯11闽E3622(16),  梯, 闽E, 3622",
    "起17辽JG0033(24),   起17辽JG0033(24), 起, 辽J, G0033",
    "起17辽jg0033(24),   起17辽JG0033(24), 起, 辽J, G0033",
    "瓶3t吉A00007(22),   瓶3T吉A00007(22), 瓶, 吉A, 00007"
  })
  void oneNumberHasOneSpelling(
      String text, String value, String kind, String authority, String sequence) {
    CertificateNumber number = CertificateNumber.parse(text);

    assertEquals(value, number.value());
    assertEquals(kind, number.kind());
    assertEquals(authority, number.authority());
    assertEquals(sequence, number.sequence());
    assertEquals(number, CertificateNumber.parse(number.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "梯11苏C001(21)    | has 12 characters, must have 13 or 14",
        "梯11苏C000001(21) | has 15 characters, must have 13 or 14",
        "机11苏C00001(21)  | character 1 '机' must be one of 锅容瓶管梯起索游车",
        "梯1-苏C00001(21)  | character 3 '-' must be a digit or a letter",
        "梯11SC00001(21)   | character 4 'S' must be the character of a province",
        "梯11苏900001(21)  | character 5 '9' must be the letter of a city",
        "梯11苏C0000.(21)  | character 10 '.' must be a digit or a letter",
        "梯11苏C00001[21]  | character 11 '[' must be an opening bracket",
        "梯11苏C00001(2A)  | character 13 'A' must be a digit of the year",
        "梯11苏C00001(21]  | character 14 ']' must be a closing bracket"
      })
  void saysWhatIsWrong(String text, String reason) {
    InvalidIdentifier refused =
        assertThrows(InvalidIdentifier.class, () -> CertificateNumber.parse(text));

    assertEquals(Kind.CERTIFICATE_NUMBER, refused.kind());
    assertEquals(reason, refused.reason(Locale.ENGLISH));
  }
}
