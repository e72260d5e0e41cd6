package io.guapai.equipment.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Description;
import io.guapai.runtime.id.EquipmentVariety;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EquipmentKindTest {

  @Test
  void theKindsAreThoseOfTheCatalogue() throws Exception {
    assertEquals(
        EquipmentVariety.registrableKinds().stream().map(EquipmentVariety::code).toList(),
        Arrays.stream(EquipmentKind.values()).map(EquipmentKind::code).toList());
    for (EquipmentKind kind : EquipmentKind.values()) {
      String words =
          EquipmentKind.class.getField(kind.name()).getAnnotation(Description.class).value();
      assertEquals(
          EquipmentVariety.parse(kind.code()).nameZh(),
          words.substring(words.lastIndexOf(' ') + 1));
    }
  }
}
