package io.guapai.hazard.movein;

import io.guapai.runtime.act.By;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of a request or a file have in common.
 *
 * @param source the former register
 * @param importName what the bureau calls this delivery; null when it gives it no name
 * @param withoutUnit a hazard whose unit is unknown is brought in about its enterprise
 */
public record Moving(
    String source, @Nullable String importName, boolean withoutUnit, By by, LocalDate today) {}
