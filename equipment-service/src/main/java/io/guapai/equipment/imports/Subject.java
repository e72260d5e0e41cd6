package io.guapai.equipment.imports;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
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
          Field.CYLINDER_STATE)),
  /** Operators' certificates 作业人员证, and where their holders work. */
  OPERATOR(
      false,
      EnumSet.of(
          Field.CERTIFICATE_NUMBER,
          Field.HOLDER_NAME,
          Field.ISSUING_AUTHORITY,
          Field.ISSUED_ON,
          Field.REGION,
          Field.PROJECTS,
          Field.APPROVED_ON,
          Field.VALID_UNTIL,
          Field.CERTIFICATE_STATE,
          Field.EMPLOYER,
          Field.EMPLOYER_NAME,
          Field.EMPLOYED_ON,
          Field.EQUIPMENT_NO,
          Field.ASSIGNED_ON)),
  /** Licences 许可证 of enterprises that the register has. */
  LICENCE(
      false,
      EnumSet.of(
          Field.LICENCE_NO,
          Field.LICENCE_KIND,
          Field.LICENSEE,
          Field.LICENSEE_NAME,
          Field.COVERS,
          Field.LIMITS,
          Field.MEDIA,
          Field.ISSUING_AUTHORITY,
          Field.ISSUED_ON,
          Field.VALID_UNTIL,
          Field.FIRST_ISSUED_ON,
          Field.SUSPENDED_ON));

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

  /** Whether its rows hold numbers of people, and are kept sealed. */
  boolean sealed() {
    return this == OPERATOR;
  }

  /** Rows that are applied in one transaction, of narrow ones that concern no entity more. */
  int piece(int batch) {
    return this == CYLINDER ? 4 * batch : batch;
  }

  /**
   * Refuses who may not enter such rows one by one either.
   *
   * @throws ProblemException naming who may (403)
   */
  void requireMayEnter(Caller caller) {
    if (this == LICENCE && !caller.has(Role.CITY) && !caller.has(Role.PROVINCE)) {
      throw new ProblemException(
          PlatformProblem.ROLE_REQUIRED,
          null,
          "import licences",
          "导入许可证",
          String.join(", ", Role.CITY, Role.PROVINCE));
    }
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
