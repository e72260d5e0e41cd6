package io.guapai.inspection.joint;

import io.guapai.inspection.premises.Countersignature;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a joint check was held and all entered their results.
 *
 * @param heldOn day on which it was held
 */
@Schema(name = "JointConclusion")
public record Conclusion(
    @NotNull LocalDate heldOn,
    @NotBlank @Size(max = 4000) @Pattern(regexp = "[^\\u0000]*") String summary,
    @NotNull @Valid Countersignature countersignature) {}
