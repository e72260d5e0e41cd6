package io.guapai.hazard.history;

import io.guapai.contracts.Anchored;
import io.guapai.contracts.hazard.HistoryAnchored;
import io.guapai.runtime.history.AnchorFacts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what this service anchored. */
@Singleton
class AnchorsOfHazards implements AnchorFacts {

  @Override
  public Anchored anchored(LocalDate day, String root, @Nullable String previousRoot, int heads) {
    return new HistoryAnchored(day, root, previousRoot, heads);
  }
}
