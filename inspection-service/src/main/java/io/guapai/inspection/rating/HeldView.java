package io.guapai.inspection.rating;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A check that its enterprise may rate.
 *
 * @param heldOn day of it
 * @param rateUntil last day on which it may be rated
 * @param rated whether it was
 */
public record HeldView(
    UUID id, RatedKind kind, LocalDate heldOn, LocalDate rateUntil, boolean rated) {}
