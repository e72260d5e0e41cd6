package io.guapai.hazard.imports;

import io.guapai.hazard.movein.BroughtIn;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.RowField;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A row of a hazard of a former register. */
record HazardRow(CsvLine line, BroughtIn says) implements Parsed.Entry {

  @Override
  public String recordNo() {
    return says.recordNo();
  }

  @Override
  public List<Parsed.Warning> warnings() {
    return List.of();
  }

  @Override
  public void tell(BiConsumer<RowField, @Nullable Object> told) {
    told.accept(HazardField.RECORD_NO, says.recordNo());
    told.accept(HazardField.EQUIPMENT_NO, says.equipmentNo());
    told.accept(HazardField.EQUIPMENT_RECORD_NO, says.equipmentRecordNo());
    told.accept(HazardField.ENTERPRISE_ID, says.enterpriseId());
    told.accept(HazardField.CODE, says.code());
    told.accept(HazardField.DESCRIPTION, says.description());
    told.accept(HazardField.SOURCE_KIND, says.sourceKind());
    told.accept(HazardField.SOURCE_DETAIL, says.sourceDetail());
    told.accept(HazardField.FOUND_BY, says.foundBy());
    told.accept(HazardField.FOUND_ON, says.foundOn());
    told.accept(HazardField.REPORTED_ON, says.reportedOn());
    told.accept(HazardField.STATE, says.state());
    told.accept(HazardField.GRADE, says.grade());
    told.accept(HazardField.GRADED_ON, says.gradedOn());
    told.accept(HazardField.ORDER_NO, says.orderNo());
    told.accept(HazardField.ORDERED_ON, says.orderedOn());
    told.accept(HazardField.DUE_DATE, says.dueDate());
    told.accept(HazardField.SECOND_DUE_DATE, says.secondDueDate());
    told.accept(HazardField.OVERDUE_SINCE, says.overdueSince());
    told.accept(HazardField.RECTIFIED_ON, says.rectifiedOn());
    told.accept(HazardField.ENDED_ON, says.endedOn());
    told.accept(HazardField.END_REASON, says.endReason());
  }
}
