package io.guapai.equipment.register;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who made a unit, and when. No two units have the same maker, model and maker's number.
 *
 * @param maker name of the maker 制造单位
 * @param makerNo the maker's number 出厂编号
 * @param model 型号
 * @param madeOn date of manufacture 制造日期
 * @param designLifeUntil the last day of its design life 设计使用年限届满日
 */
@Embeddable
public record Made(
    @TypedName @Nullable @Size(min = 1, max = Text.NAME) @Pattern(regexp = Text.PRINTABLE)
        String maker,
    @TypedNumber @Nullable @Size(min = 1, max = Text.RECORD_NO) @Pattern(regexp = Text.PRINTABLE)
        String makerNo,
    @TypedNumber @Nullable @Size(min = 1, max = Text.RECORD_NO) @Pattern(regexp = Text.PRINTABLE)
        String model,
    @Nullable LocalDate madeOn,
    @Nullable LocalDate designLifeUntil) {}
