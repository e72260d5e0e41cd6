package io.guapai.equipment.imports;

import io.guapai.equipment.Text;
import io.guapai.equipment.enterprise.Industry;
import io.guapai.runtime.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** Reads rows of enterprises. */
record EnterpriseRows(RowFields fields) implements SubjectRows {

  @Override
  public Parsed.EnterpriseRow read(CsvLine line) throws Refused {
    return new Parsed.EnterpriseRow(line, user(fields, line, fields.region(line)));
  }

  @Override
  public @Nullable String recordNo(CsvLine line) {
    return null;
  }

  /** The enterprise of a row, also of one that is of a unit. */
  static Parsed.User user(RowFields fields, CsvLine line, RegionCode region) throws Refused {
    return new Parsed.User(
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
