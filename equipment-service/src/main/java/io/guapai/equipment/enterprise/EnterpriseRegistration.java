package io.guapai.equipment.enterprise;

import io.guapai.contracts.EnterpriseKind;
import io.guapai.contracts.SizeClass;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request to enter an enterprise.
 *
 * @param creditCode unified social credit code; without one the enterprise gets a provisional id
 * @param regionCode where it is: a county or township
 * @param demonstration true for a record that is no real case; said by officers only
 * @param industry section of GB/T 4754-2017, A to T; null when not classified
 * @param kinds what it has to do with special equipment; none while nobody knows
 * @param sizeClass its size; null while nobody knows
 */
@Schema
public record EnterpriseRegistration(
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String name,
    @TypedNumber @Nullable String creditCode,
    @TypedNumber @NotNull String regionCode,
    boolean demonstration,
    @Nullable @Pattern(regexp = Industry.SECTION) String industry,
    @Nullable @Size(max = 7) List<@NotNull EnterpriseKind> kinds,
    @Nullable SizeClass sizeClass,
    boolean hazardousChemicals) {}
