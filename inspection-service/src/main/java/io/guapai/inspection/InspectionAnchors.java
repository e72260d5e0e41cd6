package io.guapai.inspection;

import io.guapai.contracts.Anchored;
import io.guapai.contracts.inspection.InspectionHistoryAnchored;
import io.guapai.runtime.history.AnchorFacts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what this service anchored of the histories of examinations. */
@Singleton
public class InspectionAnchors implements AnchorFacts {

  @Override
  public Anchored anchored(LocalDate day, String root, @Nullable String previousRoot, int heads) {
    return new InspectionHistoryAnchored(day, root, previousRoot, heads);
  }
}
