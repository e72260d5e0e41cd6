package io.guapai.inspection.patrol;

import io.guapai.contracts.SiteFinding;
import io.guapai.inspection.premises.Signature;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of a patrol team.
 *
 * @param team its members
 * @param stops workshops, and what was advised in each
 */
public record PatrolView(
    UUID id,
    String enterpriseId,
    String regionCode,
    LocalDate on,
    List<String> team,
    List<PatrolStop> stops,
    List<SiteFinding> findings,
    Signature signature,
    @Nullable String signatory,
    @Nullable String refusal,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
