package io.guapai.inspection.diagnosis;

import io.guapai.inspection.premises.FoundAmiss;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What experts say. It orders nothing; what they found amiss an officer verifies.
 *
 * @param advice what they would do about it
 */
@Schema
public record Opinion(
    @NotBlank @Size(max = 4000) @Pattern(regexp = "[^\\u0000]*") String opinion,
    @Nullable @Size(max = 4000) @Pattern(regexp = "[^\\u0000]*") String advice,
    @Nullable @Size(max = 100) List<@NotNull @Valid FoundAmiss> findings) {}
