package io.guapai.equipment.imports;

import io.guapai.contracts.LicenceKind;
import io.guapai.equipment.Text;
import io.guapai.equipment.licence.LicenceScope;
import io.guapai.equipment.licence.NewLicence;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.profile.RowDates;
import io.guapai.runtime.profile.RowFields;
import io.guapai.runtime.profile.SubjectRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of licences. Their days decide what may be done: one that cannot be read costs the
 * row.
 */
record LicenceRows(RowFields fields, RowDates dates) implements SubjectRows {

  private static final String REASON = "导入 / import";
  private static final int NUMBER = 64;
  private static final int CODES = 500;

  @Override
  public LicenceRow read(CsvLine line) throws Refused {
    String number = fields.text(line, Field.LICENCE_NO, NUMBER);
    EnterpriseId licensee = fields.enterpriseId(line, Field.LICENSEE);
    if (licensee == null) {
      throw fields.missing(Field.LICENSEE);
    }
    List<String> covers = Parts.of(fields.text(line, Field.COVERS, CODES));
    if (covers.isEmpty()) {
      throw fields.missing(Field.COVERS);
    }
    String media = fields.optionalText(line, Field.MEDIA, Text.REASON);
    LocalDate issuedOn = dates.required(line, Field.ISSUED_ON);
    return new LicenceRow(
        line,
        new NewLicence(
            licensee.value(),
            number,
            fields.constant(LicenceKind.values(), line, Field.LICENCE_KIND),
            new LicenceScope(
                covers,
                fields.optionalText(line, Field.LIMITS, Text.REASON),
                media == null ? null : Parts.names(media)),
            fields.text(line, Field.ISSUING_AUTHORITY, Text.NAME),
            issuedOn,
            dates.last(line, Field.VALID_UNTIL),
            dates.past(line, Field.FIRST_ISSUED_ON),
            REASON),
        fields.optionalText(line, Field.LICENSEE_NAME, Text.NAME),
        dates.past(line, Field.SUSPENDED_ON));
  }

  @Override
  public @Nullable String recordNo(CsvLine line) {
    return null;
  }
}
