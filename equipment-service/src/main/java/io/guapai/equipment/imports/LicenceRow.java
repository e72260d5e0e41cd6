package io.guapai.equipment.imports;

import io.guapai.equipment.licence.LicenceScope;
import io.guapai.equipment.licence.NewLicence;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.RowField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of a licence, with everything checked that can be checked by itself.
 *
 * @param licenseeName what the row calls its enterprise; null when it does not tell
 * @param suspendedOn from when it is suspended; null when it is not
 */
record LicenceRow(
    CsvLine line,
    NewLicence licence,
    @Nullable String licenseeName,
    @Nullable LocalDate suspendedOn)
    implements Parsed.Entry {

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
    LicenceScope scope = licence.scope();
    List<String> media = scope.media();
    told.accept(Field.LICENCE_NO, licence.licenceNo());
    told.accept(Field.LICENCE_KIND, licence.kind());
    told.accept(Field.LICENSEE, licence.enterpriseId());
    told.accept(Field.LICENSEE_NAME, licenseeName);
    told.accept(Field.COVERS, String.join(", ", scope.covers()));
    told.accept(Field.LIMITS, scope.limits());
    told.accept(Field.MEDIA, media == null ? null : String.join("、", media));
    told.accept(Field.ISSUING_AUTHORITY, licence.authority());
    told.accept(Field.ISSUED_ON, licence.issuedOn());
    told.accept(Field.VALID_UNTIL, licence.validUntil());
    told.accept(Field.FIRST_ISSUED_ON, licence.firstIssuedOn());
    told.accept(Field.SUSPENDED_ON, suspendedOn);
  }
}
