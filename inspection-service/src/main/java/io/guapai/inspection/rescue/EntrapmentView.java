package io.guapai.inspection.rescue;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People in a lift, as their case is on file.
 *
 * @param builtUp whether it is in the built-up area of a city
 * @param arrivalDueAt until when the rescuers have, or had, to be there
 * @param accidentAt when it is an accident, if the people are not free by then
 * @param called who was called
 * @param late whether the rescuers were too late
 * @param minutes for how long people were trapped; null while they are
 * @param prolonged whether it is an accident by its length
 */
public record EntrapmentView(
    UUID id,
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    @Nullable String maintainer,
    @Nullable String maintainerName,
    EntrapmentState state,
    int people,
    boolean builtUp,
    OffsetDateTime trappedAt,
    OffsetDateTime reportedAt,
    String reportedBy,
    @Nullable String note,
    OffsetDateTime arrivalDueAt,
    String arrivalEdition,
    OffsetDateTime accidentAt,
    @Nullable OffsetDateTime calledAt,
    @Nullable String called,
    @Nullable OffsetDateTime arrivedAt,
    boolean late,
    @Nullable OffsetDateTime freedAt,
    @Nullable Integer minutes,
    @Nullable Integer injured,
    boolean prolonged,
    @Nullable EntrapmentCause cause,
    @Nullable String account,
    @Nullable OffsetDateTime closedAt,
    long version) {}
