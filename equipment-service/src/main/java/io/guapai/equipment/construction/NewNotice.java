package io.guapai.equipment.construction;

import io.guapai.contracts.equipment.ConstructionWork;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a builder tells of its work before it begins (特种设备安装改造修理告知).
 *
 * @param builder the enterprise that does the work; whoever acts for one may leave it out
 * @param work what is done
 * @param userId the enterprise that the units are built for
 * @param regionCode county or township where the work is done
 * @param place address, and where at it
 * @param variety catalogue code of the units
 * @param quantity how many units
 * @param units ids of the units where the register has them: of a modification or a repair
 * @param from first day of the work
 * @param until last day as it is planned
 * @param contact name and telephone of who is in charge of it
 */
@Schema
public record NewNotice(
    @TypedNumber @Nullable @Size(max = 18) String builder,
    @NotNull ConstructionWork work,
    @TypedNumber @NotBlank @Size(max = 18) String userId,
    @TypedNumber @NotBlank @Size(max = 12) String regionCode,
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String place,
    @TypedNumber @NotBlank @Size(min = 4, max = 4) String variety,
    @Min(1) @Max(1000) int quantity,
    @Nullable @Size(max = 1000) List<@NotNull UUID> units,
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String contact) {

  List<UUID> known() {
    return units == null ? List.of() : units;
  }
}
