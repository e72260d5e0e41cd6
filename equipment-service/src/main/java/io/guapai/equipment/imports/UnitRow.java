package io.guapai.equipment.imports;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.register.EquipmentNumber;
import io.guapai.equipment.register.Position;
import io.guapai.runtime.imports.Digest;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.RowField;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A row with everything checked that can be checked by itself.
 *
 * @param enterprise who uses the unit
 * @param position where it stands; null when the row does not tell
 * @param details columns kept beside the fields, a JSON object; null when none
 * @param warnings values that could not be read and are left out, the row being fine without them
 */
record UnitRow(
    CsvLine line,
    EquipmentNumber no,
    StatedUser enterprise,
    RegionCode region,
    String variety,
    @Nullable String name,
    UseState useState,
    RegState regState,
    @Nullable LocalDate firstUseDate,
    @Nullable LocalDate nextInspectionDate,
    @Nullable Position position,
    @Nullable String details,
    List<Parsed.Warning> warnings)
    implements Parsed.Entry {

  UnitRow {
    warnings = List.copyOf(warnings);
  }

  /** Number of the record in the source system. */
  @Override
  public String recordNo() {
    return String.valueOf(no.recordNo());
  }

  /** Digest of all that the row says: equal rows change nothing. */
  String digest(boolean demonstration) {
    String all =
        String.join(
            "\u001f",
            List.of(
                no.toString(),
                enterprise.stated(),
                region.value(),
                variety,
                String.valueOf(name),
                useState.name(),
                regState.name(),
                String.valueOf(firstUseDate),
                String.valueOf(nextInspectionDate),
                String.valueOf(details),
                String.valueOf(demonstration)));
    // Rows without one have the digest that they had before there were positions.
    return Digest.of(position == null ? all : all + "\u001f" + position);
  }

  /** Whether what the row says of a field cannot be read: nothing is known anew of it. */
  boolean lacks(Field field) {
    return warnings.stream().anyMatch(warning -> warning.field() == field);
  }

  @Override
  public void tell(BiConsumer<RowField, @Nullable Object> told) {
    told.accept(Field.RECORD_NO, recordNo());
    told.accept(Field.EQUIPMENT_CODE, no.code());
    enterprise.tell(told);
    told.accept(Field.VARIETY, variety);
    told.accept(Field.NAME, name);
    told.accept(Field.USE_STATE, useState);
    told.accept(Field.REG_STATE, regState);
    told.accept(Field.FIRST_USE_DATE, firstUseDate);
    told.accept(Field.NEXT_INSPECTION_DATE, nextInspectionDate);
    if (position != null) {
      told.accept(Field.LONGITUDE, position.longitude());
      told.accept(Field.LATITUDE, position.latitude());
      told.accept(Field.DATUM, position.datum());
    }
  }
}
