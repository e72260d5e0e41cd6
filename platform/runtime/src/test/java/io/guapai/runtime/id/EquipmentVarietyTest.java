package io.guapai.runtime.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.id.InvalidIdentifier.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquipmentVarietyTest {

  @ParameterizedTest
  @CsvSource({
    "3110, 曳引驱动乘客电梯, traction passenger elevator, 3000, true",
    "23T0, 特种气瓶,     special gas cylinder,        2000, true",
    "4D00, 机械式停车设备,  mechanical parking system,   4000, true",
    "1100, 承压蒸汽锅炉,   pressurised steam boiler,    1000, true",
    "7310, 安全阀,      safety valve,                F000, false",
    "7TZ0, 元件组合装置,   component assembly,          7000, false"
  })
  void findsWhatTheCatalogueLists(
      String code, String zh, String en, String kind, boolean registered) {
    EquipmentVariety variety = EquipmentVariety.parse(code);

    assertEquals(new EquipmentVariety(code, zh, en, kind, registered), variety);
    assertEquals(zh, variety.name(Locale.CHINA));
    assertEquals(en, variety.name(Locale.US));
    assertFalse(variety.isKind());
  }

  @Test
  void theCatalogueIsComplete() {
    assertEquals(157, EquipmentVariety.all().size());
    assertEquals(
        List.of("1000", "2000", "3000", "4000", "5000", "6000", "8000", "9000"),
        EquipmentVariety.registrableKinds().stream().map(EquipmentVariety::code).toList());
  }

  @Test
  void everyEntryBelongsToAKindAndAgreesWithIt() {
    for (EquipmentVariety entry : EquipmentVariety.all()) {
      EquipmentVariety kind = EquipmentVariety.parse(entry.kind());
      assertTrue(kind.isKind(), entry.toString());
      assertEquals(kind.registered(), entry.registered(), entry.toString());
      assertTrue(entry.code().matches("[1-9A-F][0-9A-Z]{2}0"), entry.toString());
      assertFalse(entry.nameZh().isBlank() || entry.nameEn().isBlank(), entry.toString());
      String classCode = entry.code().substring(0, 2) + "00";
      boolean listed = EquipmentVariety.find(classCode).isPresent();
      assertTrue(listed || entry.code().startsWith("F"), entry.toString());
    }
  }

  @Test
  void whatIsNotListedIsRefused() {
    assertEquals(Optional.empty(), EquipmentVariety.find("3999"));
    InvalidIdentifier refused =
        assertThrows(InvalidIdentifier.class, () -> EquipmentVariety.parse("3999"));

    assertEquals(Kind.EQUIPMENT_VARIETY, refused.kind());
    assertEquals("is not in the special equipment catalogue", refused.reason(Locale.ENGLISH));
    assertEquals("不在特种设备目录中", refused.reason(Locale.CHINESE));
  }
}
