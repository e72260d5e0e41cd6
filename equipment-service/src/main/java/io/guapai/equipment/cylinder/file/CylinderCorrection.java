package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.Text;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What of a cylinder was entered wrongly; what is null was right.
 *
 * @param nextInspectionDate last day on which the last inspection holds; null for what it was, or
 *     for what the rule says where medium or day of making change
 * @param scrapOn last day of the design life, with the same meaning of null
 * @param reason what shows it
 */
@Schema
record CylinderCorrection(
    @TypedName @Nullable @Size(min = 1, max = Text.NAME) @Pattern(regexp = Text.PRINTABLE)
        String maker,
    @TypedNumber @Nullable @Size(min = 1, max = 64) @Pattern(regexp = Text.PRINTABLE)
        String makerNo,
    @TypedNumber @Nullable @Size(max = 4) String variety,
    @Nullable Medium medium,
    @Nullable @DecimalMin("0.1") @DecimalMax("3000") @Digits(integer = 4, fraction = 2)
        BigDecimal capacityLitres,
    @Nullable LocalDate madeOn,
    @Nullable LocalDate nextInspectionDate,
    @Nullable LocalDate scrapOn,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
