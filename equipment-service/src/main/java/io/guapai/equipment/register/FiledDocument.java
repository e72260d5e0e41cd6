package io.guapai.equipment.register;

import io.guapai.contracts.Description;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the safety technical file of a unit (安全技术档案), which its user keeps.
 *
 * @param part which of the five parts (特种设备安全法 §35) it belongs to
 * @param title what it is
 * @param dated day of the document
 * @param keptAt where it is kept
 */
public record FiledDocument(
    @NotNull Part part,
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String title,
    @Nullable LocalDate dated,
    @TypedName @Nullable @Size(min = 1, max = Text.NAME) @Pattern(regexp = Text.PRINTABLE)
        String keptAt) {

  /** The five parts of the file (特种设备安全法 §35). */
  public enum Part {
    @Description(
        "design, certificate of quality, instructions, supervision inspection"
            + " 设计文件、产品质量合格证明、安装及使用维护说明、监督检验证明")
    MAKING,
    @Description("periodic inspections and self-checks 定期检验和定期自行检查记录")
    INSPECTION,
    @Description("daily use 日常使用状况记录")
    USE,
    @Description("maintenance of the unit and its safety accessories 设备及其附属仪器仪表的维护保养记录")
    MAINTENANCE,
    @Description("faults and accidents 运行故障和事故记录")
    FAULT
  }
}
