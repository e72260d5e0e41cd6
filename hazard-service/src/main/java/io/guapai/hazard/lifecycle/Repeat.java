package io.guapai.hazard.lifecycle;

import java.util.UUID;

/**
 * That a hazard came back.
 *
 * @param of the hazard of the same unit and code that was closed last
 * @param count how many were closed within the period of the rules, that one included
 */
public record Repeat(UUID of, int count) {}
