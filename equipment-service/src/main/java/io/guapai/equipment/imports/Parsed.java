package io.guapai.equipment.imports;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.register.EquipmentNumber;
import io.guapai.equipment.register.Position;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What became of a line on reading: a row, a rejection, or nothing that the register wants. */
sealed interface Parsed {

  /** The line it comes from. */
  CsvLine line();

  /** A row with everything checked that can be checked by itself. */
  non-sealed interface Entry extends Parsed {

    /** What makes it the same one next time; null when its subject has no number of its own. */
    @Nullable String recordNo();

    /** Values that could not be read and are left out, the row being fine without them. */
    List<Warning> warnings();

    /** What is kept beside its fields, a JSON object; null when nothing is. */
    default @Nullable String details() {
      return null;
    }

    /** Tells what it says of each field; null where it says nothing. */
    void tell(BiConsumer<Field, @Nullable Object> told);

    /** The same row, which the register does not take. */
    default Rejection rejected(RejectionReason reason, String... arguments) {
      return new Rejection(line(), reason, List.of(arguments), recordNo());
    }
  }

  /**
   * A row with everything checked that can be checked by itself.
   *
   * @param enterprise who uses the unit
   * @param position where it stands; null when the row does not tell
   * @param details columns kept beside the fields, a JSON object; null when none
   * @param warnings values that could not be read and are left out, the row being fine without them
   */
  record Row(
      CsvLine line,
      EquipmentNumber no,
      User enterprise,
      RegionCode region,
      String variety,
      @Nullable String name,
      UseState useState,
      RegState regState,
      @Nullable LocalDate firstUseDate,
      @Nullable LocalDate nextInspectionDate,
      @Nullable Position position,
      @Nullable String details,
      List<Warning> warnings)
      implements Entry {

    public Row {
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
    public void tell(BiConsumer<Field, @Nullable Object> told) {
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

  /** A row of an enterprise, with everything checked that can be checked by itself. */
  record EnterpriseRow(CsvLine line, User enterprise) implements Entry {

    @Override
    public @Nullable String recordNo() {
      return null;
    }

    @Override
    public List<Warning> warnings() {
      return List.of();
    }

    @Override
    public void tell(BiConsumer<Field, @Nullable Object> told) {
      enterprise.tell(told);
    }
  }

  /**
   * A row that does not enter the register.
   *
   * @param arguments what the text of its reason needs
   * @param recordNo number of its record; null when that cannot be read either
   */
  record Rejection(
      CsvLine line, RejectionReason reason, List<String> arguments, @Nullable String recordNo)
      implements Parsed {}

  /**
   * A value that was left out of a row.
   *
   * @param field that it would have been of; null for a detail
   * @param arguments what the text of the reason needs
   */
  record Warning(@Nullable Field field, RejectionReason reason, List<String> arguments) {}

  /** A row that the profile leaves out: a test record, a sum. */
  record Skipped(CsvLine line) implements Parsed {}

  /**
   * The enterprise of a row.
   *
   * @param id credit code, or the provisional id of an entry of this platform: decides who it is;
   *     without one, place and name do
   * @param industry section of GB/T 4754-2017; null when the row does not tell
   */
  record User(
      @Nullable EnterpriseId id, RegionCode region, String name, @Nullable String industry) {

    /** Equal for all rows of one enterprise. */
    String key() {
      return id == null ? key(region, name) : id.value();
    }

    /** The key of an enterprise without a credit code: however its name is typed, it is one. */
    static String key(RegionCode region, String name) {
      return region + " " + Typed.organization(name);
    }

    private void tell(BiConsumer<Field, @Nullable Object> told) {
      told.accept(Field.ENTERPRISE_NAME, name);
      told.accept(Field.CREDIT_CODE, id);
      told.accept(Field.INDUSTRY, industry);
      told.accept(Field.REGION, region);
    }

    /** Who it is as the row says it. */
    private String stated() {
      return id == null ? region + " " + name : id.value();
    }
  }
}
