package io.guapai.equipment.imports;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.profile.RowMask;
import io.guapai.runtime.profile.RowSubject;
import io.guapai.runtime.profile.RowTools;
import io.guapai.runtime.profile.SubjectRows;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows of a file are, and which fields they have. */
enum Subject implements RowSubject {
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

  @Override
  public List<Field> fields() {
    return List.copyOf(fields);
  }

  @Override
  public boolean areWhole() {
    return units;
  }

  @Override
  public @Nullable Field telltale() {
    return switch (this) {
      case CYLINDER -> Field.CYLINDER_CODE;
      case OPERATOR -> Field.PROJECTS;
      case LICENCE -> Field.LICENCE_NO;
      case EQUIPMENT, ENTERPRISE -> null;
    };
  }

  /** Narrow rows that concern no entity. */
  @Override
  public int piece(int batch) {
    return this == CYLINDER ? 4 * batch : batch;
  }

  @Override
  public @Nullable RowMask mask() {
    return this == OPERATOR ? OperatorMask.INSTANCE : null;
  }

  @Override
  public void requireMayEnter(Caller caller) {
    if (this == LICENCE && !caller.has(Role.CITY) && !caller.has(Role.PROVINCE)) {
      throw new ProblemException(
          PlatformProblem.ROLE_REQUIRED,
          null,
          "import licences",
          "导入许可证",
          String.join(", ", Role.CITY, Role.PROVINCE));
    }
  }

  /** Degrees mean nothing without what they are counted in, nor one without the other. */
  @Override
  public List<Field> together() {
    return units ? List.of(Field.LONGITUDE, Field.LATITUDE, Field.DATUM) : List.of();
  }

  @Override
  public SubjectRows rows(RowTools tools) {
    return switch (this) {
      case EQUIPMENT ->
          new UnitRows(
              tools.profile().sourceSystem(),
              tools.fields(),
              tools.dates(),
              tools.details(),
              new RowPosition(tools.fields()));
      case ENTERPRISE -> new EnterpriseRows(tools.fields());
      case CYLINDER ->
          new CylinderRows(tools.profile().demonstration(), tools.fields(), tools.dates());
      case OPERATOR -> new OperatorRows(tools.fields(), tools.dates());
      case LICENCE -> new LicenceRows(tools.fields(), tools.dates());
    };
  }
}
