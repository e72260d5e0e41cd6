package io.guapai.hazard.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An application for more time, as it is on file.
 *
 * @param dueDate the deadline in force when it was asked for
 * @param lastDayToAsk the last day on which it could have been asked for
 */
record Application(
    UUID id,
    LocalDate dueDate,
    LocalDate lastDayToAsk,
    LocalDate requestedDate,
    String reason,
    String interimMeasures,
    String askedBy,
    Instant askedAt) {}
