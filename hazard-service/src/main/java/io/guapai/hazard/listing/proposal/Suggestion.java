package io.guapai.hazard.listing.proposal;

import io.guapai.contracts.Level;
import io.guapai.runtime.rule.Mark;
import java.util.List;

/**
 * The level at which the rules would list a hazard, and why.
 *
 * @param level the highest that any of the rules demands
 */
public record Suggestion(Level level, List<Reason> reasons) {

  /** Keeps its own copy. */
  public Suggestion {
    reasons = List.copyOf(reasons);
  }

  /** A rule that applies. */
  public record Reason(
      Ground ground,
      String groundZh,
      Level level,
      String rule,
      String edition,
      String source,
      Mark mark) {}
}
