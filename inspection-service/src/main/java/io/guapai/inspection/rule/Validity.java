package io.guapai.inspection.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a rule holds.
 *
 * @param from first day; null when it always did
 * @param to first day on which it no longer holds; null when that is not known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }
}
