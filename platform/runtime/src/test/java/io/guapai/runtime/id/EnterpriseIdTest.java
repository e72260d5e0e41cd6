package io.guapai.runtime.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.id.InvalidIdentifier.Kind;
import io.guapai.runtime.territory.RegionCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseIdTest {
  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz -_.％Ａ省";

  private static InvalidIdentifier refusal(String text) {
    return assertThrows(InvalidIdentifier.class, () -> EnterpriseId.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "91110000802100433B",
        "91330100799655058B",
        "9144030071526726XG"
      })
  void readsRealCreditCodes(String text) {
    EnterpriseId id = EnterpriseId.parse(text);

    assertInstanceOf(CreditCode.class, id);
    assertEquals(text, id.value());
    assertEquals(text, id.toString());
    assertFalse(id.provisional());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "91110000802100433B",
        "91330100799655058B",
        "9144030071526726XG"
      })
  void everyChangeOfOneCharacterOfACreditCodeIsRefused(String text) {
    for (int i = 0; i < text.length(); i++) {
      for (char other : CHARACTERS.toCharArray()) {
        if (other != text.charAt(i)) {
          String changed = text.substring(0, i) + other + text.substring(i + 1);
          assertThrows(InvalidIdentifier.class, () -> CreditCode.parse(changed), changed);
        }
      }
    }
  }

  @Test
  void everySwapOfTwoUnlikeNeighboursInACreditCodeIsRefused() {
    String text = "91350100M000100Y43";
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.charAt(i) != text.charAt(i + 1)) {
        String swapped =
            text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
        assertThrows(InvalidIdentifier.class, () -> CreditCode.parse(swapped), swapped);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "91350100M000100Y44  | character 18 '4' must be the check character '3'",
        "91350100M000100Y4   | has 17 characters, must have 18",
        "91350100M000100Y433 | has 19 characters, must have 18",
        "91350100M000100y43  | character 16 'y' must be a digit or a capital letter other than I, O, S, V, Z",
        "91350100MO00100Y43  | character 10 'O' must be a digit or a capital letter other than I, O, S, V, Z",
        "913501A0M000100Y43  | character 7 'A' must be a digit of the division code"
      })
  void saysWhatIsWrongWithACreditCode(String text, String reason) {
    InvalidIdentifier refused = refusal(text);

    assertEquals(Kind.CREDIT_CODE, refused.kind());
    assertEquals(text, refused.value());
    assertEquals(reason, refused.reason(Locale.ENGLISH));
    assertEquals("Unified social credit code '" + text + "': " + reason, refused.getMessage());
  }

  @Test
  void saysItInChineseToo() {
    assertEquals(
        "第18位“4”应为校验码“3”", refusal("91350100M000100Y44").reason(Locale.SIMPLIFIED_CHINESE));
    assertEquals("统一社会信用代码", Kind.CREDIT_CODE.name(Locale.CHINESE));
  }

  @Test
  void readsProvisionalIds() {
    EnterpriseId id = EnterpriseId.parse("TMP-320411-000017");

    assertEquals(new ProvisionalId("320411", 17), id);
    assertEquals("TMP-320411-000017", id.value());
    assertTrue(id.provisional());
  }

  @ParameterizedTest
  @CsvSource({
    "32,        1,      TMP-320000-000001",
    "3203,      42,     TMP-320300-000042",
    "320411,    999999, TMP-320411-999999",
    "320411001, 7,      TMP-320411-000007",
    "240101,    12419,  TMP-240101-012419"
  })
  void givesProvisionalIdsPerDivision(String region, int sequence, String id) {
    ProvisionalId given = ProvisionalId.of(RegionCode.parse(region), sequence);

    assertEquals(id, given.toString());
    assertEquals(given, EnterpriseId.parse(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TMP-3204-000017    | must be TMP-, six digits of division, -, six of sequence",
        "TMP-320411-17      | must be TMP-, six digits of division, -, six of sequence",
        "TMP-320411-0000017 | must be TMP-, six digits of division, -, six of sequence",
        "TMP-320411-000000  | sequence 0 is not within 1 to 999999",
        "TMP-000000-000001  | the division: characters 1 to 2 (the province) must not be 00"
      })
  void saysWhatIsWrongWithAProvisionalId(String text, String reason) {
    InvalidIdentifier refused = refusal(text);

    assertEquals(Kind.PROVISIONAL_ID, refused.kind());
    assertEquals(reason, refused.reason(Locale.ENGLISH));
  }

  @Test
  void aSequenceThatHasRunOutIsRefused() {
    assertThrows(
        InvalidIdentifier.class, () -> ProvisionalId.of(RegionCode.parse("32"), 1_000_000));
    assertThrows(InvalidIdentifier.class, () -> new ProvisionalId("3204", 1));
  }
}
