package io.guapai.equipment.imports;

import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.register.CylinderRegistration;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.RowField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of a cylinder, with everything checked that can be checked by itself.
 *
 * @param nextFrom first day of what the row states for the next inspection, which may be a month;
 *     null when it states nothing
 * @param fillerName what the row calls its filler; null when it does not tell
 * @param state where the cylinder stands in its round
 */
record CylinderRow(
    CsvLine line,
    CylinderRegistration cylinder,
    @Nullable LocalDate nextFrom,
    @Nullable String fillerName,
    CylinderState state)
    implements Parsed.Entry {

  @Override
  public String recordNo() {
    return cylinder.code();
  }

  /** Id of its filler, by which the row knows it. */
  String filler() {
    return Objects.requireNonNull(cylinder.filler());
  }

  /**
   * The cylinder as it is entered: a month in which the inspection ends by the rule ends with it.
   *
   * @param longest last day on which its inspection may hold
   */
  CylinderRegistration within(LocalDate longest) {
    LocalDate next = cylinder.nextInspectionDate();
    return next == null || nextFrom == null || !next.isAfter(longest) || nextFrom.isAfter(longest)
        ? cylinder
        : cylinder.until(longest);
  }

  @Override
  public List<Parsed.Warning> warnings() {
    return List.of();
  }

  @Override
  public void tell(BiConsumer<RowField, @Nullable Object> told) {
    told.accept(Field.CYLINDER_CODE, cylinder.code());
    told.accept(Field.CYLINDER_VARIETY, cylinder.variety());
    told.accept(Field.MAKER, cylinder.maker());
    told.accept(Field.MAKER_NO, cylinder.makerNo());
    told.accept(Field.MEDIUM, cylinder.medium());
    told.accept(Field.CAPACITY_LITRES, cylinder.capacityLitres());
    told.accept(Field.MADE_ON, cylinder.madeOn());
    told.accept(Field.FILLER, cylinder.filler());
    told.accept(Field.FILLER_NAME, fillerName);
    told.accept(Field.CERTIFICATE_NO, cylinder.certificateNo());
    told.accept(Field.LAST_INSPECTED_ON, cylinder.lastInspectedOn());
    told.accept(Field.LAST_REPORT_NO, cylinder.lastReportNo());
    told.accept(Field.NEXT_INSPECTION_DATE, cylinder.nextInspectionDate());
    told.accept(Field.SCRAP_ON, cylinder.scrapOn());
    told.accept(Field.CYLINDER_STATE, state);
  }
}
