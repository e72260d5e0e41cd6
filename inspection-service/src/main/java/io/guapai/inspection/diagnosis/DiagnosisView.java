package io.guapai.inspection.diagnosis;

import io.guapai.contracts.SiteFinding;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What experts are asked about an enterprise, and what they said.
 *
 * @param fromDay first day on which they see the case
 * @param toDay last day of it
 * @param givenOn day of the opinion
 */
public record DiagnosisView(
    UUID id,
    String enterpriseId,
    String regionCode,
    DiagnosisState state,
    String question,
    List<ExpertAsked> experts,
    LocalDate fromDay,
    LocalDate toDay,
    @Nullable String opinion,
    @Nullable String advice,
    List<SiteFinding> findings,
    @Nullable LocalDate givenOn,
    @Nullable String endReason,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
