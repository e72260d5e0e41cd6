package io.guapai.runtime.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "32,        32,        PROVINCE",
    "3204,      3204,      CITY",
    "320411,    320411,    COUNTY",
    "320411001, 320411001, TOWNSHIP",
    "320000,    32,        PROVINCE",
    "3200,      32,        PROVINCE",
    "320300,    3203,      CITY",
    "441900,    4419,      CITY",
    "350527000, 350527,    COUNTY",
    "441900003, 441900003, TOWNSHIP",
    "010101,    010101,    COUNTY"
  })
  void readsPrefixAndPaddedFormsAsOneRegion(String text, String value, Level level) {
    RegionCode code = RegionCode.parse(text);

    assertEquals(value, code.value());
    assertEquals(level, code.level());
    assertEquals(code, RegionCode.parse(code.toString()));
    assertEquals(value.length(), level.codeLength());
  }

  @ParameterizedTest
  @CsvSource({
    "'',           'has 0 digits, must have 2, 4, 6, 9 or 12'",
    "3,            'has 1 digits, must have 2, 4, 6, 9 or 12'",
    "32041,        'has 5 digits, must have 2, 4, 6, 9 or 12'",
    "32041100100,  'has 11 digits, must have 2, 4, 6, 9 or 12'",
    "32o4,         character 3 'o' is not a digit",
    "３２,           character 1 '３' is not a digit",
    "'32 ',        character 3 ' ' is not a digit",
    "%,            character 1 '%' is not a digit",
    "-1,           character 1 '-' is not a digit",
    "00,           characters 1 to 2 (the province) must not be 00",
    "000000,       characters 1 to 2 (the province) must not be 00",
    "001201,       characters 1 to 2 (the province) must not be 00",
    "320001,       'characters 3 to 4 (the city) are 00, but those after them are not'",
    "320000001,    'characters 3 to 4 (the city) are 00, but those after them are not'"
  })
  void saysWhatIsWrong(String text, String reason) {
    InvalidRegionCode refused = assertThrows(InvalidRegionCode.class, () -> RegionCode.parse(text));

    assertEquals(reason.replace("''", "'"), refused.reason(Locale.ENGLISH));
    assertEquals(text, refused.value());
    assertTrue(refused.reason(Locale.SIMPLIFIED_CHINESE).matches(".*[位].*"));
  }

  @Test
  void climbsToTheProvince() {
    RegionCode township = RegionCode.parse("320411001");

    assertEquals(Optional.of(RegionCode.parse("320411")), township.parent());
    assertEquals(Optional.of(RegionCode.parse("3204")), RegionCode.parse("320411").parent());
    assertEquals(Optional.of(RegionCode.parse("32")), RegionCode.parse("3204").parent());
    assertEquals(Optional.empty(), RegionCode.parse("32").parent());
  }

  @Test
  void aTownshipOfACityWithoutCountiesBelongsToTheCity() {
    RegionCode township = RegionCode.parse("441900003");

    assertEquals(Optional.of(RegionCode.parse("4419")), township.parent());
    assertEquals(Optional.empty(), township.ancestorAt(Level.COUNTY));
    assertEquals(Optional.of(RegionCode.parse("4419")), township.ancestorAt(Level.CITY));
    assertTrue(RegionCode.parse("4419").contains(township));
  }

  @Test
  void findsTheAncestorOfALevel() {
    RegionCode county = RegionCode.parse("320411");

    assertEquals(Optional.empty(), county.ancestorAt(Level.TOWNSHIP));
    assertEquals(Optional.of(county), county.ancestorAt(Level.COUNTY));
    assertEquals(Optional.of(RegionCode.parse("3204")), county.ancestorAt(Level.CITY));
    assertEquals(Optional.of(RegionCode.parse("32")), county.ancestorAt(Level.PROVINCE));
  }

  @Test
  void containsItselfAndWhatLiesInsideOnly() {
    RegionCode city = RegionCode.parse("3204");

    assertTrue(city.contains(city));
    assertTrue(city.contains(RegionCode.parse("320411")));
    assertTrue(city.contains(RegionCode.parse("320411001")));
    assertFalse(city.contains(RegionCode.parse("32")));
    assertFalse(city.contains(RegionCode.parse("3205")));
    assertFalse(city.contains(RegionCode.parse("320311")));
  }

  @ParameterizedTest
  @CsvSource({
    "32, 320000",
    "3203, 320300",
    "320411, 320411",
    "320411001, 320411",
    "441900003, 441900"
  })
  void writesTheDivisionOfSixDigits(String text, String division) {
    assertEquals(division, RegionCode.parse(text).division());
  }
}
