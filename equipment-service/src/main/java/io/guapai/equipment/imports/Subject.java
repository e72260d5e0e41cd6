package io.guapai.equipment.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rows of a file are, and which fields they have. */
enum Subject {
  /** Units, each with the enterprise that uses it. */
  EQUIPMENT(true, EnumSet.range(Field.RECORD_NO, Field.DATUM)),
  /** Enterprises, whether or not they use units. */
  ENTERPRISE(
      false, EnumSet.of(Field.ENTERPRISE_NAME, Field.CREDIT_CODE, Field.INDUSTRY, Field.REGION)),
  /** Gas cylinders 气瓶, of fillers that the register has. */
  CYLINDER(
      false,
      EnumSet.of(
          Field.CYLINDER_CODE,
          Field.CYLINDER_VARIETY,
          Field.MAKER,
          Field.MAKER_NO,
          Field.MEDIUM,
          Field.CAPACITY_LITRES,
          Field.MADE_ON,
          Field.FILLER,
          Field.FILLER_NAME,
          Field.CERTIFICATE_NO,
          Field.LAST_INSPECTED_ON,
          Field.LAST_REPORT_NO,
          Field.NEXT_INSPECTION_DATE,
          Field.SCRAP_ON,
          Field.CYLINDER_STATE));

  private final boolean units;
  private final Set<Field> fields;

  Subject(boolean units, Set<Field> fields) {
    this.units = units;
    this.fields = fields;
  }

  /** Whether a file may be a whole register, and its rows have details. */
  boolean areUnits() {
    return units;
  }

  /** Whether a row may tell it. */
  boolean has(Field field) {
    return fields.contains(field);
  }

  /** Whether every row has to tell it. */
  boolean needs(Field field) {
    return field.required() && has(field);
  }

  /** Names of its fields in a profile. */
  Set<String> keys() {
    return fields.stream().map(Field::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The field of a name. */
  Optional<Field> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** All of them, for messages. */
  static String names() {
    return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
  }

  static Optional<Subject> of(String name) {
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
  }
}
