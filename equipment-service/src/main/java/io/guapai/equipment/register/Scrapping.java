package io.guapai.equipment.register;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit is scrapped: it can be used no more (特种设备安全法 §48).
 *
 * @param on day on which it was
 * @param disabledHow how its function was removed (消除使用功能)
 * @param reason why
 */
@Schema
public record Scrapping(
    @NotNull LocalDate on,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String disabledHow,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason)
    implements UseChange {}
