package io.guapai.equipment.imports;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.imports.Preview.Meaning;
import io.guapai.equipment.imports.Preview.Target;
import io.guapai.equipment.register.Position;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.text.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an import may tell, and what a row tells, in the words of a profile. */
final class PreviewTargets {

  private PreviewTargets() {}

  static List<Target> all() {
    return Arrays.stream(Field.values()).map(PreviewTargets::target).toList();
  }

  /** The fields of a row. */
  static Map<String, String> told(Parsed.Row row) {
    Parsed.User user = row.enterprise();
    Map<String, String> told = new LinkedHashMap<>();
    put(told, Field.RECORD_NO, row.recordNo());
    put(told, Field.EQUIPMENT_CODE, row.no().code());
    put(told, Field.ENTERPRISE_NAME, user.name());
    put(told, Field.CREDIT_CODE, user.id());
    put(told, Field.INDUSTRY, user.industry());
    put(told, Field.REGION, row.region());
    put(told, Field.VARIETY, row.variety());
    put(told, Field.NAME, row.name());
    put(told, Field.USE_STATE, row.useState());
    put(told, Field.REG_STATE, row.regState());
    put(told, Field.FIRST_USE_DATE, row.firstUseDate());
    put(told, Field.NEXT_INSPECTION_DATE, row.nextInspectionDate());
    Position position = row.position();
    if (position != null) {
      put(told, Field.LONGITUDE, position.longitude());
      put(told, Field.LATITUDE, position.latitude());
      put(told, Field.DATUM, position.datum());
    }
    return told;
  }

  /** The fields of a row of an enterprise. */
  static Map<String, String> told(Parsed.User user) {
    Map<String, String> told = new LinkedHashMap<>();
    put(told, Field.ENTERPRISE_NAME, user.name());
    put(told, Field.CREDIT_CODE, user.id());
    put(told, Field.INDUSTRY, user.industry());
    put(told, Field.REGION, user.region());
    return told;
  }

  private static void put(Map<String, String> told, Field field, @Nullable Object value) {
    if (value != null) {
      told.put(field.key(), value.toString());
    }
  }

  private static Target target(Field field) {
    List<Meaning> meanings =
        switch (field) {
          case USE_STATE -> constants(UseState.values());
          case REG_STATE -> constants(RegState.values());
          case DATUM -> constants(Position.Datum.values());
          case VARIETY ->
              EquipmentVariety.all().stream()
                  .filter(variety -> Varieties.isRegistrable(variety.code()))
                  .map(entry -> new Meaning(entry.code(), entry.nameZh(), entry.nameEn()))
                  .toList();
          default -> List.of();
        };
    return new Target(
        field.key(),
        Words.of(field, Locale.CHINESE),
        Words.of(field, Locale.ENGLISH),
        Arrays.stream(Profile.Subject.values())
            .filter(subject -> subject.has(field))
            .map(Enum::name)
            .toList(),
        field.required(),
        meanings);
  }

  private static List<Meaning> constants(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(
            constant ->
                new Meaning(
                    constant.name(),
                    Words.of(constant, Locale.CHINESE),
                    Words.of(constant, Locale.ENGLISH)))
        .toList();
  }
}
