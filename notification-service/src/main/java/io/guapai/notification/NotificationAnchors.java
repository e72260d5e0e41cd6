package io.guapai.notification;

import io.guapai.contracts.Anchored;
import io.guapai.contracts.notification.NotificationHistoryAnchored;
import io.guapai.notification.root.KeepingRoots;
import io.guapai.runtime.history.AnchorFacts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what this service anchored of the histories of cases and organizations. */
@Singleton
public class NotificationAnchors implements AnchorFacts {

  private final KeepingRoots roots;

  NotificationAnchors(KeepingRoots roots) {
    this.roots = roots;
  }

  @Override
  public Anchored anchored(LocalDate day, String root, @Nullable String previousRoot, int heads) {
    return new NotificationHistoryAnchored(day, root, previousRoot, heads);
  }

  /** Its own roots are signed at once; that nobody signs another past, hazard-service witnesses. */
  @Override
  public void told(Anchored fact, String eventId) {
    roots.keep("notification", fact, eventId);
  }
}
