package io.guapai.inspection.joint;

import io.guapai.inspection.premises.FoundAmiss;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a department's task.
 *
 * @param department whose it is; a department enters its own alone
 */
@Schema
public record DepartmentResult(
    @TypedName @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String department,
    @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*") String result,
    @Nullable @Size(max = 100) List<@NotNull @Valid FoundAmiss> findings) {}
