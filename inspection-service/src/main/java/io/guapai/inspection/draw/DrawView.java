package io.guapai.inspection.draw;

import io.guapai.contracts.CheckKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draw.
 *
 * @param algorithm name of the algorithm, which is published
 * @param poolSha256 digest of the file of the pool, kept before the seed was known
 * @param poolSubjects how many were drawn from
 * @param poolInspectors how many inspectors were drawn from
 * @param seed null before the draw
 * @param supersedes the draw that this one was done in place of
 * @param supersededBy the draw that was done in place of this one
 * @param redrawReason why this one was superseded
 */
@Schema(name = "Draw")
public record DrawView(
    UUID id,
    String regionCode,
    CheckKind kind,
    String title,
    @Nullable UUID planId,
    @Nullable UUID campaignId,
    int round,
    int toDraw,
    int inspectorsEach,
    DrawState state,
    String algorithm,
    String poolSha256,
    int poolSubjects,
    int poolInspectors,
    OffsetDateTime sealedAt,
    @Nullable String seed,
    @Nullable OffsetDateTime drawnAt,
    @Nullable LocalDate announcedOn,
    @Nullable UUID supersedes,
    @Nullable UUID supersededBy,
    @Nullable String redrawReason,
    long version) {}
