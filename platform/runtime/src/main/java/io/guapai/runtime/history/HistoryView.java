package io.guapai.runtime.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One act as it stands in a history.
 *
 * @param sequence counts the acts on the dossier from 1
 * @param actor account of the person; {@code system} for the platform itself
 * @param person the person's name, where the token said it
 * @param capacity the role in which the person acted; for the platform the job that did it
 * @param organization enterprise or organization that the person acted for, or the territory of the
 *     authority
 * @param at when it was done; of what was kept on a device until the network was back, when it
 *     arrived
 * @param madeAt when that was made; null for what was posted at once
 * @param eventId event that told of the act
 * @param causedBy event that led to the act
 * @param says what was decided, where act and states do not say it
 * @param files SHA-256 in hexadecimal of the files that the act brought or used
 */
@Schema(name = "HistoryEntry")
public record HistoryView(
    long sequence,
    String act,
    @Nullable String fromState,
    @Nullable String toState,
    String actor,
    @Nullable String person,
    @Nullable String capacity,
    @Nullable String organization,
    @Nullable String reason,
    OffsetDateTime at,
    @Nullable OffsetDateTime madeAt,
    @Nullable String eventId,
    @Nullable String causedBy,
    @Schema(implementation = Object.class) @Nullable JsonNode says,
    List<String> files) {}
