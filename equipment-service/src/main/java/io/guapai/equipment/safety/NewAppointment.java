package io.guapai.equipment.safety;

import io.guapai.contracts.SafetyRole;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to answer for safety (任命).
 *
 * @param enterpriseId the enterprise; the own one where an enterprise appoints
 * @param name of the person
 * @param certificateNo of the person, where the post asks for one
 * @param equipmentKinds kinds of equipment of the catalogue, four characters each; of a safety
 *     officer at least one
 * @param from first day in office
 */
@Schema
public record NewAppointment(
    @TypedNumber @NotBlank @Size(max = 64) String enterpriseId,
    @NotNull SafetyRole role,
    @TypedName @NotBlank @Size(max = 100) @Pattern(regexp = Text.PRINTABLE) String name,
    @TypedNumber @Nullable @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String certificateNo,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 4) String> equipmentKinds,
    @NotNull LocalDate from) {}
