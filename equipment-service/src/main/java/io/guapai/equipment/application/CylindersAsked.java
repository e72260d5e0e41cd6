package io.guapai.equipment.application;

import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Cylinders that are applied for: those with some codes, or all of a class that the matter can be
 * about, which are those without a certificate for a registration.
 *
 * @param filler whose they are; null for the enterprise that applies
 * @param codes of the cylinders, all of one variety and medium; null for all of a class
 * @param variety of all of them: 2310, 2320 or 23T0; null where codes are named
 * @param medium of all of them; null where codes are named
 */
@Schema
record CylindersAsked(
    @TypedNumber @Nullable @Size(max = 18) String filler,
    @Nullable @Size(min = 1, max = 1000) List<@NotBlank @Size(max = 64) String> codes,
    @TypedNumber @Nullable @Size(max = 4) String variety,
    @Nullable Medium medium) {}
