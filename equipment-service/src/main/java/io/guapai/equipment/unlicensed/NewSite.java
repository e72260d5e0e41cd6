package io.guapai.equipment.unlicensed;

import io.guapai.equipment.Text;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place that was found.
 *
 * @param regionCode county or township
 * @param address where it is, in words that lead there
 * @param longitude east, in degrees of WGS-84; with latitude or not at all
 * @param latitude north, in degrees of WGS-84; with longitude or not at all
 * @param foundBy who found it
 * @param findings what stands there and is done there
 */
@Schema
public record NewSite(
    @TypedNumber @NotBlank @Size(max = 12) String regionCode,
    @TypedName @NotBlank @Size(max = 500) @Pattern(regexp = Text.PRINTABLE) String address,
    @Nullable @DecimalMin("73") @DecimalMax("136") @Digits(integer = 3, fraction = 7)
        BigDecimal longitude,
    @Nullable @DecimalMin("3") @DecimalMax("54") @Digits(integer = 2, fraction = 7)
        BigDecimal latitude,
    @NotNull LocalDate foundOn,
    @TypedName @NotBlank @Size(max = 100) @Pattern(regexp = Text.PRINTABLE) String foundBy,
    @NotBlank @Size(max = 2000) @Pattern(regexp = Text.PRINTABLE) String findings) {}
