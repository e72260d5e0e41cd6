package io.guapai.equipment.register;

import io.guapai.contracts.Description;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where the date of the next inspection comes from.
 *
 * @param statedBy who stated it
 * @param reference institute and number of the report, account of the officer, or source system of
 *     the import; null when it is not known
 */
@Embeddable
public record DateSource(
    @Column(name = "next_inspection_by") @Enumerated(EnumType.STRING) StatedBy statedBy,
    @Column(name = "next_inspection_ref") @Nullable String reference) {

  /** Who may state through when an inspection holds. */
  public enum StatedBy {
    /** The report of an examination, which goes before all others. */
    @Description("report of an institute 检验报告")
    REPORT,
    /** An officer who entered the unit. */
    @Description("entered by an officer 监管人员录入")
    OFFICER,
    /** A register that was imported, for as long as no report is known here. */
    @Description("imported from a register 登记数据导入")
    IMPORT
  }

  /** Of a report. */
  static DateSource report(String institute, String reportNo) {
    return new DateSource(StatedBy.REPORT, institute + " " + reportNo);
  }
}
