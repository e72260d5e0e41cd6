package io.guapai.notification.subject;

import org.jspecify.annotations.Nullable;

/**
 * A hazard as it was reported.
 *
 * @param equipmentNo public number of the unit concerned; null when the hazard is tied to none
 * @param demonstration true when it is made up for a demonstration
 */
public record Hazard(
    String id, String hazardNo, @Nullable String equipmentNo, boolean demonstration) {}
