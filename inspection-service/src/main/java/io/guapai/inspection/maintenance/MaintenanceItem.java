package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;

/**
 * Something that is looked at when a lift is maintained.
 *
 * @param item its number in the list
 * @param level the first level that has it
 * @param photo whether a photo has to show it
 */
public record MaintenanceItem(
    String item, MaintenanceLevel level, String zh, String en, boolean photo) {}
