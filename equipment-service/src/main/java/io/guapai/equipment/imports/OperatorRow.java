package io.guapai.equipment.imports;

import io.guapai.equipment.people.certificate.NewCertificate;
import io.guapai.equipment.people.certificate.OperatorNumber;
import io.guapai.equipment.people.certificate.ProjectGrant;
import io.guapai.equipment.people.employment.BringingInEmployments;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.RowField;
import io.guapai.runtime.territory.RegionCode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of an operator: a certificate with some of its projects, and where the holder works. One
 * certificate may have several rows.
 *
 * @param region territory of the authority that keeps the certificate
 * @param employerName what the row calls the employer; null when it does not tell
 * @param work one for each project; empty when the row names no employer
 */
record OperatorRow(
    CsvLine line,
    NewCertificate certificate,
    RegionCode region,
    LivingState state,
    @Nullable String employerName,
    List<BringingInEmployments.Stated> work)
    implements Parsed.Entry {

  OperatorRow {
    work = List.copyOf(work);
  }

  @Override
  public @Nullable String recordNo() {
    return null;
  }

  @Override
  public List<Parsed.Warning> warnings() {
    return List.of();
  }

  @Override
  public void tell(BiConsumer<RowField, @Nullable Object> told) {
    ProjectGrant first = certificate.projects().get(0);
    told.accept(Field.CERTIFICATE_NUMBER, OperatorNumber.mask(certificate.certificateNumber()));
    told.accept(Field.HOLDER_NAME, certificate.holderName());
    told.accept(Field.ISSUING_AUTHORITY, certificate.issuingAuthority());
    told.accept(Field.ISSUED_ON, certificate.issuedOn());
    told.accept(Field.REGION, region);
    told.accept(
        Field.PROJECTS,
        certificate.projects().stream()
            .map(ProjectGrant::project)
            .collect(Collectors.joining(", ")));
    told.accept(Field.APPROVED_ON, first.approvedOn());
    told.accept(Field.VALID_UNTIL, first.validUntil());
    told.accept(Field.CERTIFICATE_STATE, state);
    told.accept(Field.EMPLOYER_NAME, employerName);
    if (!work.isEmpty()) {
      BringingInEmployments.Stated at = work.get(0);
      told.accept(Field.EMPLOYER, at.employer());
      told.accept(Field.EMPLOYED_ON, at.employedOn());
      told.accept(Field.EQUIPMENT_NO, at.equipmentNo());
      told.accept(Field.ASSIGNED_ON, at.assignedOn());
    }
  }

  /** Says nothing, wherever it may be written. */
  @Override
  public String toString() {
    return "OperatorRow[sealed]";
  }
}
