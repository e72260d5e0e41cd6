package io.guapai.equipment.register;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request to enter a unit.
 *
 * @param enterpriseId who uses it; must be registered and visible to the caller
 * @param equipmentCode 设备代码, when the unit has one
 * @param sourceSystem with {@code recordNo}: where else the unit is known, when it has no code
 * @param regionCode where it is: a county or township
 * @param variety code of the catalogue 特种设备目录, for example 3110
 * @param regState UNREGISTERED unless an officer says otherwise
 * @param firstUseDate when it was first used; starts the term for use registration
 * @param nextInspectionDate the last day on which its last inspection holds, at most the longest
 *     cycle of 15 years from today; stated by officers only
 * @param position where it stands, when that is known
 * @param demonstration true for a record that is no real case; said by officers only
 */
@Schema
public record EquipmentRegistration(
    @TypedNumber @NotNull String enterpriseId,
    @TypedNumber @Nullable String equipmentCode,
    @TypedNumber @Nullable @Pattern(regexp = Text.SOURCE_SYSTEM) String sourceSystem,
    @TypedNumber @Nullable @Size(min = 1, max = Text.RECORD_NO) @Pattern(regexp = Text.PRINTABLE)
        String recordNo,
    @TypedNumber @NotNull String regionCode,
    @TypedNumber @NotNull String variety,
    @TypedName @Nullable @Size(min = 1, max = Text.NAME) @Pattern(regexp = Text.PRINTABLE)
        String name,
    @NotNull UseState useState,
    @Nullable RegState regState,
    @Nullable LocalDate firstUseDate,
    @Nullable LocalDate nextInspectionDate,
    @Nullable @Valid Position position,
    boolean demonstration) {}
