package io.guapai.hazard.order;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The enterprise refused to carry an order out (拒不执行, 总局令57号 §36).
 *
 * @param refusedOn day of the refusal
 * @param evidence photograph, video, witness
 * @param reason what was established
 */
@Schema
public record Refusal(
    @NotNull LocalDate refusedOn,
    @NotBlank @Text(max = 1000) String evidence,
    @NotBlank @Text(max = 2000) String reason) {}
