package io.guapai.equipment;

import io.guapai.contracts.Anchored;
import io.guapai.contracts.equipment.EquipmentHistoryAnchored;
import io.guapai.runtime.history.AnchorFacts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what this service anchored of the histories of enterprises and equipment. */
@Singleton
public class EquipmentAnchors implements AnchorFacts {

  @Override
  public Anchored anchored(LocalDate day, String root, @Nullable String previousRoot, int heads) {
    return new EquipmentHistoryAnchored(day, root, previousRoot, heads);
  }
}
