package io.guapai.equipment.imports;

import io.guapai.equipment.Text;
import io.guapai.equipment.enterprise.Industry;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.profile.RejectionReason;
import io.guapai.runtime.profile.RowFields;
import io.guapai.runtime.profile.SubjectRows;
import io.guapai.runtime.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** Reads rows of enterprises. */
record EnterpriseRows(RowFields fields) implements SubjectRows {

  @Override
  public EnterpriseRow read(CsvLine line) throws Refused {
    return new EnterpriseRow(line, user(fields, line, fields.region(line, Field.REGION)));
  }

  @Override
  public @Nullable String recordNo(CsvLine line) {
    return null;
  }

  /** The enterprise of a row, also of one that is of a unit. */
  static StatedUser user(RowFields fields, CsvLine line, RegionCode region) throws Refused {
    return new StatedUser(
        fields.enterpriseId(line, Field.CREDIT_CODE),
        region,
        fields.text(line, Field.ENTERPRISE_NAME, Text.NAME),
        industry(fields, line));
  }

  private static @Nullable String industry(RowFields fields, CsvLine line) throws Refused {
    String stated = fields.value(line, Field.INDUSTRY);
    if (stated != null && !Industry.isSection(stated)) {
      throw new Refused(RejectionReason.UNMAPPED_VALUE, Field.INDUSTRY.key(), stated);
    }
    return stated;
  }
}
