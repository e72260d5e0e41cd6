package io.guapai.equipment.permit;

import io.guapai.contracts.NoticeOutcome;
import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a notice (办结).
 *
 * @param reason how it is known
 */
@Schema
public record NoticeClosing(
    @NotNull NoticeOutcome outcome,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
