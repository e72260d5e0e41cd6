package io.guapai.equipment.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of a licence.
 *
 * @param from its first day
 * @param until its last day
 * @param remindOn when its end is told next; null when it has passed
 * @param passedAt set when it has passed as it is entered: nobody is told what is long known
 */
record LicenceTerm(
    LocalDate from, LocalDate until, @Nullable LocalDate remindOn, @Nullable Instant passedAt) {}
