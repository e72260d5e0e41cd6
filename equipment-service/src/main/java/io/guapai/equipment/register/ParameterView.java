package io.guapai.equipment.register;

import org.jspecify.annotations.Nullable;

/**
 * A technical parameter of a unit as it is shown.
 *
 * @param zh its name in Chinese
 * @param en its name in English
 * @param unit of measure; null for a text
 */
public record ParameterView(
    String code, String zh, String en, String value, @Nullable String unit) {}
