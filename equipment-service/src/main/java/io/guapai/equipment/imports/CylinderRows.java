package io.guapai.equipment.imports;

import io.guapai.equipment.Text;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.equipment.cylinder.register.CylinderRegistration;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Numbers;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.profile.RejectionReason;
import io.guapai.runtime.profile.RowDates;
import io.guapai.runtime.profile.RowFields;
import io.guapai.runtime.profile.SubjectRows;
import io.guapai.runtime.profile.WrittenDate;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Reads rows of cylinders. Their dates decide whether they may be filled: one that cannot be read
 * costs the row.
 */
record CylinderRows(boolean demonstration, RowFields fields, RowDates dates)
    implements SubjectRows {

  private static final int NUMBER = 64;
  private static final int CERTIFICATE_NO = 32;
  private static final String LITRES = "L";
  private static final BigDecimal LEAST = new BigDecimal(CylinderRegistration.LEAST_LITRES);
  private static final BigDecimal MOST = new BigDecimal(CylinderRegistration.MOST_LITRES);

  @Override
  public CylinderRow read(CsvLine line) throws Refused {
    String code = recordNo(line);
    String variety = fields.required(line, Field.CYLINDER_VARIETY);
    if (!Varieties.isRegistrableCylinder(variety)) {
      throw new Refused(RejectionReason.UNMAPPED_VALUE, Field.CYLINDER_VARIETY.key(), variety);
    }
    LocalDate madeOn = dates.required(line, Field.MADE_ON);
    EnterpriseId filler = fields.enterpriseId(line, Field.FILLER);
    if (filler == null) {
      throw fields.missing(Field.FILLER);
    }
    WrittenDate next = dates.reckoned(line, Field.NEXT_INSPECTION_DATE, variety);
    return new CylinderRow(
        line,
        new CylinderRegistration(
            code,
            fields.text(line, Field.MAKER, Text.NAME),
            fields.text(line, Field.MAKER_NO, NUMBER),
            variety,
            fields.constant(Medium.values(), line, Field.MEDIUM),
            litres(line),
            madeOn,
            filler.value(),
            fields.optionalText(line, Field.CERTIFICATE_NO, CERTIFICATE_NO),
            dates.past(line, Field.LAST_INSPECTED_ON),
            fields.optionalText(line, Field.LAST_REPORT_NO, NUMBER),
            next == null ? null : next.last(),
            dates.last(line, Field.SCRAP_ON),
            demonstration),
        next == null ? null : next.first(),
        fields.optionalText(line, Field.FILLER_NAME, Text.NAME),
        state(line));
  }

  @Override
  public String recordNo(CsvLine line) throws Refused {
    return CylinderCode.read(fields.text(line, Field.CYLINDER_CODE, NUMBER));
  }

  private BigDecimal litres(CsvLine line) throws Refused {
    String stated = fields.required(line, Field.CAPACITY_LITRES);
    BigDecimal litres = Numbers.read(stated, LITRES);
    if (litres == null
        || litres.compareTo(LEAST) < 0
        || litres.compareTo(MOST) > 0
        || litres.stripTrailingZeros().scale() > CylinderRegistration.LITRE_DIGITS) {
      throw new Refused(RejectionReason.BAD_NUMBER, Field.CAPACITY_LITRES.key(), stated, LITRES);
    }
    return litres;
  }

  private CylinderState state(CsvLine line) throws Refused {
    String stated = fields.value(line, Field.CYLINDER_STATE);
    return stated == null
        ? CylinderState.IN_STOCK
        : RowFields.constant(CylinderState.values(), stated, Field.CYLINDER_STATE);
  }
}
