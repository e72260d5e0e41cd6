package io.guapai.equipment.people.certificate;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review (复审) that was passed.
 *
 * @param projects codes of those that it renews
 * @param appliedOn day of the application, while they were valid
 */
@Schema(name = "OperatorCertificateReview")
public record Review(
    @NotEmpty @Size(max = 40)
        List<@NotBlank @Size(max = 8) @Pattern(regexp = Text.PRINTABLE) String> projects,
    @NotNull LocalDate appliedOn,
    @NotNull LocalDate approvedOn,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
