package io.guapai.scoring;

import io.guapai.contracts.Anchored;
import io.guapai.contracts.score.ScoreHistoryAnchored;
import io.guapai.runtime.history.AnchorFacts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what this service anchored of the histories of scores and vetoes. */
@Singleton
public class ScoreAnchors implements AnchorFacts {

  @Override
  public Anchored anchored(LocalDate day, String root, @Nullable String previousRoot, int heads) {
    return new ScoreHistoryAnchored(day, root, previousRoot, heads);
  }
}
