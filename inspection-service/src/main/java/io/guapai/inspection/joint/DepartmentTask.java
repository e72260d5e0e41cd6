package io.guapai.inspection.joint;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department that takes part, and what it does.
 *
 * @param department id or name; one that is registered sees the check and enters its own result
 * @param lead whether it leads (谁为主、谁牵头); exactly one does
 * @param task what it looks at
 */
@Schema
public record DepartmentTask(
    @TypedName @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String department,
    @NotNull Boolean lead,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String task) {}
