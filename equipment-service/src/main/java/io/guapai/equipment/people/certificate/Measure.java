package io.guapai.equipment.people.certificate;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a certificate is suspended, holds again, is revoked or was handed back: since when, why. */
@Schema(name = "OperatorCertificateMeasure")
public record Measure(
    @NotNull LocalDate day,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
