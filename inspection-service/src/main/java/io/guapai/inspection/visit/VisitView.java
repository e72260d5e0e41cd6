package io.guapai.inspection.visit;

import io.guapai.contracts.SiteFinding;
import io.guapai.inspection.premises.Signature;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit of an enterprise.
 *
 * @param year calendar year that it counts for
 * @param visitors who was there for the authority
 * @param told what the enterprise was told
 * @param materials what was handed over
 * @param noticeOf rules that it was told of before anybody inspects it on them
 */
public record VisitView(
    UUID id,
    String enterpriseId,
    String regionCode,
    int year,
    LocalDate on,
    List<VisitPurpose> purposes,
    String visitors,
    String told,
    @Nullable String materials,
    @Nullable String noticeOf,
    List<SiteFinding> findings,
    Signature signature,
    @Nullable String signatory,
    @Nullable String refusal,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
