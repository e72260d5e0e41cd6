package io.guapai.equipment.people.post;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit in use that needs an operator and has none whose certificate is valid.
 *
 * @param assigned whether anybody operates it, with a certificate that is not valid
 */
@Schema(name = "UncertifiedUnitView")
public record UncertifiedUnit(
    UUID equipmentId,
    String equipmentNo,
    @Nullable String name,
    String variety,
    String enterpriseId,
    String enterpriseName,
    String regionCode,
    boolean assigned) {}
