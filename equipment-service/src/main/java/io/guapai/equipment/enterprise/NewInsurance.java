package io.guapai.equipment.enterprise;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An insurance that an enterprise took out (安全生产责任保险).
 *
 * @param insuredUntil last day of the cover
 * @param effectiveOn first day of the cover
 */
@Schema
public record NewInsurance(
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String insurer,
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String policyNo,
    @NotNull LocalDate insuredUntil,
    @NotNull LocalDate effectiveOn) {}
