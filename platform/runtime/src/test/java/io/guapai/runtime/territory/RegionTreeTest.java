package io.guapai.runtime.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTreeTest {
  private static final RegionTree TREE = RegionTree.load();

  private static RegionCode code(String text) {
    return RegionCode.parse(text);
  }

  @Test
  void everyRegionIsReachedFromAProvinceOnce() {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    Deque<Region> open = new ArrayDeque<>(TREE.provinces());
    while (!open.isEmpty()) {
      Region region = open.removeFirst();
      counts.merge(region.level(), 1, Integer::sum);
      for (Region child : TREE.children(region.code())) {
        assertEquals(Optional.of(region.code()), child.code().parent());
        open.addLast(child);
      }
    }

    // The file has three cities again as counties, and one county again as a township.
    assertEquals(31, counts.get(Level.PROVINCE));
    assertEquals(342, counts.get(Level.CITY));
    assertEquals(2_978 - 3, counts.get(Level.COUNTY));
    assertEquals(41_352 - 1, counts.get(Level.TOWNSHIP));
    assertEquals(TREE.size(), counts.values().stream().mapToInt(Integer::intValue).sum());
  }

  @ParameterizedTest
  @CsvSource({
    "32, 江苏省",
    "3203, 徐州市",
    "320300, 徐州市",
    "130227, 迁西县",
    "350500, 泉州市",
    "220000, 吉林省",
    "320411002, 三井街道",
    "441900, 东莞市",
    "110101001, 东华门街道",
    "659011, 新星市"
  })
  void findsByCode(String text, String name) {
    assertEquals(name, TREE.require(code(text)).name());
  }

  @ParameterizedTest
  @CsvSource({
    "320621, 海安县, 320685",
    "320684, 海门市, 320614",
    "320602, 崇川区, 320613",
    "320611, 港闸区, 320613",
    "320502, 沧浪区, 320508",
    "320202, 崇安区, 320213",
    "320103, 白下区, 320104",
    "320124, 溧水县, 320117",
    "320584, 吴江市, 320509",
    "320928, 盐都县, 320903",
    "321011, 维扬区, 321003",
    "321321, 宿豫县, 321311",
    "152601, 集宁市, 150902",
    "330104, 江干区, 330102"
  })
  void anAbolishedCountyIsKnownAndHasItsSuccessor(String old, String name, String now) {
    assertEquals(name, TREE.require(code(old)).name());
    assertEquals(code(now), TREE.inForce(code(old)).code());
    assertTrue(TREE.fullName(code(old)).endsWith(name));
  }

  @Test
  void aVillageOfTwelveDigitsIsItsTownship() {
    assertEquals("三井街道", TREE.require(code("320411002001")).name());
    assertEquals(code("3204"), code("320400000000"));
  }

  @Test
  void everyAbolishedCodeLeadsToOneInForce() {
    Map<RegionCode, Region> abolished = RegionFiles.readChanges();
    assertEquals(689, abolished.size());
    for (Region region : abolished.values()) {
      Region now = TREE.inForce(region.code());
      assertNull(now.successor(), region.toString());
      assertNull(now.validTo(), region + " ends in " + now);
      RegionCode parent = region.code().parent().orElseThrow();
      // Some prefectures are no more themselves.
      assertFalse(TREE.find(parent).isPresent() && TREE.children(parent).contains(region));
    }
  }

  @Test
  void anUnknownCodeIsATypedError() {
    assertEquals(Optional.empty(), TREE.find(code("99")));
    UnknownRegion unknown = assertThrows(UnknownRegion.class, () -> TREE.require(code("320499")));

    assertEquals(code("320499"), unknown.code());
    assertEquals("There is no region with code 320499", unknown.explain(Locale.ENGLISH));
    assertEquals("没有行政区划代码 320499", unknown.explain(Locale.CHINA));
    assertThrows(UnknownRegion.class, () -> TREE.children(code("320499")));
    assertThrows(UnknownRegion.class, () -> TREE.fullName(code("320499")));
    assertThrows(UnknownRegion.class, () -> TREE.byName(code("320499"), "三井街道"));
  }

  @Test
  void listsTheChildrenInOrderOfCodes() {
    List<String> counties =
        TREE.children(code("3204")).stream().map(region -> region.code().value()).toList();

    assertEquals(List.of("320402", "320404", "320411", "320412", "320413", "320481"), counties);
    assertEquals(List.of(), TREE.children(code("320411002")));
  }

  @Test
  void aCityWithoutCountiesHasItsTownshipsAsChildren() {
    List<Region> townships = TREE.children(code("4419"));

    assertEquals("东城街道", townships.get(0).name());
    assertTrue(townships.stream().allMatch(region -> region.level() == Level.TOWNSHIP));
  }

  @ParameterizedTest
  @CsvSource({
    "320412110, 江苏省常州市武进区雪堰镇",
    "110101001, 北京市东城区东华门街道",
    "469001,    海南省五指山市",
    "441900003, 广东省东莞市东城街道",
    "320405,    江苏省常州市戚墅堰区",
    "1101,      北京市市辖区",
    "32,        江苏省"
  })
  void writesTheFullName(String text, String name) {
    assertEquals(name, TREE.fullName(code(text)));
  }

  @Test
  void findsByNameAmongTheRegionsDirectlyBelow() {
    assertEquals(code("320411"), TREE.byName(code("3204"), "新北区").orElseThrow().code());
    assertEquals(code("32"), TREE.byName(null, "江苏省").orElseThrow().code());
    assertEquals(code("320405"), TREE.byName(code("3204"), "戚墅堰区").orElseThrow().code());
    assertEquals(Optional.empty(), TREE.byName(code("32"), "新北区"));
    assertEquals(Optional.empty(), TREE.byName(null, "新北区"));
  }

  @Test
  void anAbolishedRegionIsKnownButNotListed() {
    Region abolished = TREE.require(code("320405"));

    assertEquals("戚墅堰区", abolished.name());
    assertTrue(abolished.validOn(LocalDate.of(2009, 6, 1)));
    assertTrue(abolished.validOn(LocalDate.of(2015, 4, 27)));
    assertFalse(abolished.validOn(LocalDate.of(2015, 4, 28)));
    assertFalse(TREE.children(code("3204")).contains(abolished));
    assertEquals("武进区", TREE.inForce(code("320405")).name());
  }

  @Test
  void aValidRegionAnswersForItself() {
    Region valid = TREE.require(code("320412"));

    assertNull(valid.validTo());
    assertTrue(valid.validOn(LocalDate.of(2099, 1, 1)));
    assertEquals(valid, TREE.inForce(code("320412")));
  }

  @ParameterizedTest
  @CsvSource({
    "320411,3204",
    "3204,32",
    "441900003,4419",
    "110105,11",
    "110105003,110105",
    "500235,50",
    "429004,42",
    "469001,46",
    "659001,65",
    "659001100,659001"
  })
  void theGovernmentAboveIsTheNextThatIsNoFiller(String place, String above) {
    assertEquals(
        Optional.of(RegionCode.parse(above)), TREE.authorityAbove(RegionCode.parse(place)));
  }

  @Test
  void aboveAProvinceIsNoGovernmentAndADistrictOfBeijingHasNoCity() {
    assertEquals(Optional.empty(), TREE.authorityAbove(RegionCode.parse("32")));
    RegionCode district = RegionCode.parse("110105");
    assertEquals(Optional.empty(), TREE.authorityAt(district, Level.CITY));
    assertEquals(Optional.of(district), TREE.authorityAt(district, Level.COUNTY));
    assertEquals(
        Optional.of(RegionCode.parse("3204")),
        TREE.authorityAt(RegionCode.parse("320411"), Level.CITY));
  }
}
