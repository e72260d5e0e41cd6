package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.Text;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cylinder as it stands (气瓶建档).
 *
 * @param code that it bears: capital letters, digits and hyphens; unique for ever
 * @param maker name of the maker
 * @param makerNo the maker's number of it
 * @param variety catalogue code: 2310, 2320 or 23T0
 * @param capacityLitres water capacity 公称容积, in litres
 * @param filler id of the enterprise that owns it or to which it is entrusted; null for the only
 *     one that the caller speaks for
 * @param certificateNo use registration by unit; null when there is none yet
 * @param lastReportNo number of the report of the last inspection; a filler states both or neither
 * @param nextInspectionDate last day on which that holds; null for what the cycle of its medium
 *     says
 * @param scrapOn last day of its design life; null for what the rule says; beyond the design life,
 *     as an assessment has it, by officers only
 * @param demonstration true for a record that is no real case; said by officers only
 */
public record CylinderRegistration(
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String code,
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String maker,
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String makerNo,
    @TypedNumber @NotBlank @Size(max = 4) String variety,
    @NotNull Medium medium,
    @NotNull @DecimalMin("0.1") @DecimalMax("3000") @Digits(integer = 4, fraction = 2)
        BigDecimal capacityLitres,
    @NotNull LocalDate madeOn,
    @TypedNumber @Nullable @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String filler,
    @TypedNumber @Nullable @Size(max = 32) @Pattern(regexp = Text.PRINTABLE) String certificateNo,
    @Nullable LocalDate lastInspectedOn,
    @TypedNumber @Nullable @Size(min = 1, max = 64) @Pattern(regexp = Text.PRINTABLE)
        String lastReportNo,
    @Nullable LocalDate nextInspectionDate,
    @Nullable LocalDate scrapOn,
    boolean demonstration) {}
