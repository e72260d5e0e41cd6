package io.guapai.hazard.accident;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An act of an accident's procedure.
 *
 * @param paper what it says, as it was said
 * @param actor account of the person, or {@code system}
 * @param person name of the person, where the token said it
 * @param capacity the role in which the person acted; for the platform the job that did it
 * @param organization territory of the authority
 */
public record AccidentActView(
    int sequence,
    AccidentAct act,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String paper,
    String actor,
    @Nullable String person,
    @Nullable String capacity,
    @Nullable String organization,
    OffsetDateTime at) {}
