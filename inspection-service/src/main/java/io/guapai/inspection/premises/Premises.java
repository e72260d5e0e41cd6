package io.guapai.inspection.premises;

/**
 * Where an enterprise has equipment (使用单位现场): an enterprise in a territory that its units are in.
 *
 * @param regionCode territory of the units, GB/T 2260
 * @param units of these, in use
 */
public record Premises(String enterpriseId, String regionCode, int units) {}
