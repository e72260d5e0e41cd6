package io.guapai.hazard.imports;

import io.guapai.contracts.Grade;
import io.guapai.contracts.SourceKind;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.movein.BroughtIn;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.profile.RowDates;
import io.guapai.runtime.profile.RowFields;
import io.guapai.runtime.profile.SubjectRows;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of hazards. Their days decide what is owed and what is overdue: one that cannot be
 * read costs the row.
 */
record HazardRows(RowFields fields, RowDates dates) implements SubjectRows {

  /** Where a hazard may stand; one that was joined with another comes in as that other one. */
  static final HazardState[] STATES =
      Arrays.stream(HazardState.values())
          .filter(state -> state != HazardState.MERGED)
          .toArray(HazardState[]::new);

  private static final int CODE = 64;
  private static final int NUMBER = 128;
  private static final int NAME = 200;
  private static final int TEXT = 2000;

  @Override
  public HazardRow read(CsvLine line) throws Refused {
    EnterpriseId enterprise = fields.enterpriseId(line, HazardField.ENTERPRISE_ID);
    return new HazardRow(
        line,
        new BroughtIn(
            recordNo(line),
            fields.optionalText(line, HazardField.EQUIPMENT_NO, NUMBER),
            fields.optionalText(line, HazardField.EQUIPMENT_RECORD_NO, NUMBER),
            enterprise == null ? null : enterprise.value(),
            fields.optionalText(line, HazardField.CODE, CODE),
            fields.text(line, HazardField.DESCRIPTION, TEXT),
            fields.constant(SourceKind.values(), line, HazardField.SOURCE_KIND),
            fields.optionalText(line, HazardField.SOURCE_DETAIL, NAME),
            fields.text(line, HazardField.FOUND_BY, NAME),
            dates.required(line, HazardField.FOUND_ON),
            dates.past(line, HazardField.REPORTED_ON),
            fields.constant(STATES, line, HazardField.STATE),
            grade(line),
            dates.past(line, HazardField.GRADED_ON),
            fields.optionalText(line, HazardField.ORDER_NO, NUMBER),
            dates.past(line, HazardField.ORDERED_ON),
            dates.last(line, HazardField.DUE_DATE),
            dates.last(line, HazardField.SECOND_DUE_DATE),
            dates.past(line, HazardField.OVERDUE_SINCE),
            dates.past(line, HazardField.RECTIFIED_ON),
            dates.past(line, HazardField.ENDED_ON),
            fields.optionalText(line, HazardField.END_REASON, TEXT)));
  }

  @Override
  public String recordNo(CsvLine line) throws Refused {
    return fields.text(line, HazardField.RECORD_NO, NUMBER);
  }

  private @Nullable Grade grade(CsvLine line) throws Refused {
    String stated = fields.value(line, HazardField.GRADE);
    return stated == null ? null : RowFields.constant(Grade.values(), stated, HazardField.GRADE);
  }
}
