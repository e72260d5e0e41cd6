package io.guapai.hazard.accident;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An act of an accident's procedure.
 *
 * @param paper what it says, as it was said
 * @param actor account of the person, or {@code system}
 */
public record AccidentActView(
    int sequence,
    AccidentAct act,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String paper,
    String actor,
    OffsetDateTime at) {}
