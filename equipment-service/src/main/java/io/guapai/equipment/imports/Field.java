package io.guapai.equipment.imports;

import io.guapai.runtime.text.Typed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an import may tell of a unit. */
enum Field {
  /** Number of the record in the source system: what makes the unit the same one next time. */
  RECORD_NO(true),
  /** 设备代码. */
  EQUIPMENT_CODE(false),
  /** Name of the enterprise that uses the unit. */
  ENTERPRISE_NAME(true),
  /** Its unified social credit code. */
  CREDIT_CODE(false),
  /** Its industry, a section of GB/T 4754-2017. */
  INDUSTRY(false),
  /** Where the unit is. */
  REGION(true),
  /** Catalogue code. */
  VARIETY(true),
  /** Name of the unit. */
  NAME(false),
  USE_STATE(true),
  REG_STATE(true),
  FIRST_USE_DATE(false),
  /** The last day on which the last inspection holds. */
  NEXT_INSPECTION_DATE(false);

  private final boolean required;
  private final String key;

  Field(boolean required) {
    this.required = required;
    this.key = camelCase(name());
  }

  /** Whether every row must have it. */
  boolean required() {
    return required;
  }

  /** Its name in a profile. */
  String key() {
    return key;
  }

  /** What is stated in it, a name being kept as it was typed and all else in plain width. */
  String typed(String stated) {
    return switch (this) {
      case ENTERPRISE_NAME, NAME -> Typed.name(stated);
      default -> Typed.number(stated);
    };
  }

  static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  private static String camelCase(String constant) {
    String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return key.toString();
  }
}
