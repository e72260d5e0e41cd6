package io.guapai.equipment.imports;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.Text;
import io.guapai.equipment.register.EquipmentDates;
import io.guapai.equipment.register.EquipmentNumber;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.profile.RowDates;
import io.guapai.runtime.profile.RowDetails;
import io.guapai.runtime.profile.RowFields;
import io.guapai.runtime.profile.SubjectRows;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads rows of units, each with the enterprise that uses it. */
record UnitRows(
    String sourceSystem, RowFields fields, RowDates dates, RowDetails details, RowPosition position)
    implements SubjectRows {

  @Override
  public UnitRow read(CsvLine line) throws Refused {
    String recordNo = recordNo(line);
    RegionCode region = fields.region(line, Field.REGION);
    String variety = variety(line);
    List<Parsed.Warning> warnings = new ArrayList<>();
    LocalDate firstUse = dates.past(line, Field.FIRST_USE_DATE, warnings);
    LocalDate next = dates.reckoned(line, Field.NEXT_INSPECTION_DATE, variety, warnings);
    if (EquipmentDates.reversed(firstUse, next)) {
      throw new Refused(
          RegisterReason.DATES_REVERSED,
          Objects.toString(firstUse, ""),
          Objects.toString(next, ""));
    }
    return new UnitRow(
        line,
        number(line, recordNo),
        EnterpriseRows.user(fields, line, region),
        region,
        variety,
        fields.optionalText(line, Field.NAME, Text.NAME),
        fields.constant(UseState.values(), line, Field.USE_STATE),
        fields.constant(RegState.values(), line, Field.REG_STATE),
        firstUse,
        next,
        position.read(line, warnings),
        details.read(line, warnings),
        warnings);
  }

  @Override
  public String recordNo(CsvLine line) throws Refused {
    return fields.text(line, Field.RECORD_NO, Text.RECORD_NO);
  }

  private String variety(CsvLine line) throws Refused {
    String stated = fields.required(line, Field.VARIETY);
    if (!Varieties.isRegistrable(stated)) {
      throw new Refused(RegisterReason.UNKNOWN_VARIETY, stated);
    }
    return stated;
  }

  private EquipmentNumber number(CsvLine line, String recordNo) throws Refused {
    try {
      return new EquipmentNumber(fields.value(line, Field.EQUIPMENT_CODE), sourceSystem, recordNo);
    } catch (InvalidIdentifier e) {
      throw new Refused(RegisterReason.BAD_EQUIPMENT_CODE, e);
    }
  }
}
