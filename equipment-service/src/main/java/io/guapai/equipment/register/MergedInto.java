package io.guapai.equipment.register;

import java.time.Instant;
import java.util.UUID;

/**
 * Where an entry went that was found to be the same unit as another one.
 *
 * @param id the entry that stays
 * @param equipmentNo its public number
 * @param at when a person merged them
 * @param by account of that person
 * @param reason why, and what it rests on
 */
public record MergedInto(UUID id, String equipmentNo, Instant at, String by, String reason) {}
