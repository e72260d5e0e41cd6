package io.guapai.hazard.timeline;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step in the story of a hazard.
 *
 * @param source which service tells it, such as {@code /guapai/scoring}
 * @param type an act on the hazard, such as GRADE, or a fact, such as enterprise-vetoed
 * @param actor who acted; null for what other services tell
 * @param reason what the actor said
 * @param eventId event that told of it; null when none did
 * @param causedBy event that led to it; null when a person or the clock did
 * @param data what the other service told
 */
public record TimelineView(
    OffsetDateTime at,
    String source,
    String type,
    @Nullable String actor,
    @Nullable String reason,
    @Nullable String eventId,
    @Nullable String causedBy,
    @JsonRawValue
        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        @Nullable String data) {}
