package io.guapai.equipment.enterprise;

import java.time.LocalDate;

/**
 * An insurance against the liability of an enterprise for safety (安全生产责任保险).
 *
 * @param insurer who gives it
 * @param insuredUntil last day of the cover
 */
public record Insurance(String insurer, String policyNo, LocalDate insuredUntil) {}
