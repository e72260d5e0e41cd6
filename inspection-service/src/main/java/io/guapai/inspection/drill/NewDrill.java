package io.guapai.inspection.drill;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A drill that was held at a lift; it counts for all lifts of its type.
 *
 * @param scenario what was practised
 * @param participants how many took part
 * @param shortcomings what did not go well
 * @param measures what is done about it
 */
@Schema
public record NewDrill(
    @TypedName @NotBlank @Size(max = 128) @Pattern(regexp = "[^\\u0000]*") String equipmentNo,
    @NotNull LocalDate heldOn,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String scenario,
    @NotNull @Min(1) @Max(10_000) Integer participants,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String shortcomings,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String measures) {}
