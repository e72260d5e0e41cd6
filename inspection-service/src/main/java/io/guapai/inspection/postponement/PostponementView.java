package io.guapai.inspection.postponement;

import io.guapai.contracts.UnitClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on dates.
 *
 * @param varietyPrefix beginning of the varieties that it is about; null for all
 * @param clocks those that it is about; none for all
 * @param until day through which the dates from {@code dueFrom} to {@code dueTo} hold
 * @param withdrawnOn day on which it ended; null while it is in force
 * @param applied whether all dates that it moves, or moves no more, are reckoned anew
 */
public record PostponementView(
    UUID id,
    String regionCode,
    String decisionNo,
    LocalDate decidedOn,
    String reason,
    @Nullable String varietyPrefix,
    List<UnitClock> clocks,
    LocalDate dueFrom,
    LocalDate dueTo,
    LocalDate until,
    @Nullable LocalDate withdrawnOn,
    @Nullable String withdrawnReason,
    boolean applied,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
