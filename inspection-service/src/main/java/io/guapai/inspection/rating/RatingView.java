package io.guapai.inspection.rating;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rating, as its enterprise reads it.
 *
 * @param conduct how those who came behaved, 5 is best
 * @param lawfulness whether they kept to the law
 * @param help whether it was of use
 */
public record RatingView(
    UUID id,
    UUID checkId,
    RatedKind kind,
    int conduct,
    int lawfulness,
    int help,
    @Nullable String remark,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
