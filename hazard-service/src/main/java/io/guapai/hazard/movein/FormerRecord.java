package io.guapai.hazard.movein;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a hazard was brought in from.
 *
 * @param source the former register
 * @param recordNo its number there
 * @param importName delivery that brought it in last; null when it has no name
 * @param orderNo number of the order that it was under there
 * @param overdueSince since when it was overdue as it was brought in
 * @param graceUntil last day before that overdue counts here
 * @param at when it was brought in, or corrected last
 */
public record FormerRecord(
    String source,
    String recordNo,
    @Nullable String importName,
    @Nullable String orderNo,
    @Nullable LocalDate overdueSince,
    @Nullable LocalDate graceUntil,
    OffsetDateTime at) {}
