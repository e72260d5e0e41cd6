package io.guapai.equipment.imports;

import io.guapai.equipment.Text;
import io.guapai.equipment.people.certificate.NewCertificate;
import io.guapai.equipment.people.certificate.ProjectGrant;
import io.guapai.equipment.people.employment.BringingInEmployments;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.profile.RowDates;
import io.guapai.runtime.profile.RowFields;
import io.guapai.runtime.profile.SubjectRows;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of operators. Their days decide who may work: one that cannot be read costs the row.
 */
record OperatorRows(RowFields fields, RowDates dates) implements SubjectRows {

  private static final int NAME = 100;
  private static final int NUMBER = 40;
  private static final int CODES = 200;
  private static final int UNIT = 100;

  @Override
  public OperatorRow read(CsvLine line) throws Refused {
    RegionCode region = fields.region(line, Field.REGION);
    LocalDate issuedOn = dates.required(line, Field.ISSUED_ON);
    LocalDate approved = dates.past(line, Field.APPROVED_ON);
    LocalDate approvedOn = Objects.requireNonNullElse(approved, issuedOn);
    LocalDate until = dates.last(line, Field.VALID_UNTIL);
    List<String> projects =
        Parts.of(fields.text(line, Field.PROJECTS, CODES).toUpperCase(Locale.ROOT));
    if (projects.isEmpty()) {
      throw fields.missing(Field.PROJECTS);
    }
    return new OperatorRow(
        line,
        new NewCertificate(
            fields.text(line, Field.HOLDER_NAME, NAME),
            fields.text(line, Field.CERTIFICATE_NUMBER, NUMBER),
            region.value(),
            fields.text(line, Field.ISSUING_AUTHORITY, Text.NAME),
            issuedOn,
            projects.stream().map(project -> new ProjectGrant(project, approvedOn, until)).toList(),
            null),
        region,
        state(line),
        fields.optionalText(line, Field.EMPLOYER_NAME, Text.NAME),
        work(line, projects));
  }

  @Override
  public @Nullable String recordNo(CsvLine line) {
    return null;
  }

  private LivingState state(CsvLine line) throws Refused {
    String stated = fields.value(line, Field.CERTIFICATE_STATE);
    return stated == null
        ? LivingState.VALID
        : RowFields.constant(LivingState.values(), stated, Field.CERTIFICATE_STATE);
  }

  private List<BringingInEmployments.Stated> work(CsvLine line, List<String> projects)
      throws Refused {
    EnterpriseId employer = fields.enterpriseId(line, Field.EMPLOYER);
    String unit = fields.optionalText(line, Field.EQUIPMENT_NO, UNIT);
    LocalDate employedOn = dates.past(line, Field.EMPLOYED_ON);
    LocalDate assignedOn = dates.past(line, Field.ASSIGNED_ON);
    if (employer == null) {
      if (unit != null) {
        throw fields.missing(Field.EMPLOYER);
      }
      return List.of();
    }
    return projects.stream()
        .map(
            project ->
                new BringingInEmployments.Stated(
                    employer.value(), employedOn, project, unit, assignedOn))
        .toList();
  }
}
