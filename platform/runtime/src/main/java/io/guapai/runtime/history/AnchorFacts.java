package io.guapai.runtime.history;

import io.guapai.contracts.Anchored;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a service tells on its stream what it anchored. */
public interface AnchorFacts {

  /**
   * The fact of an anchor.
   *
   * @param root SHA-256 in hexadecimal
   * @param previousRoot root of the anchor before; null when there was none
   * @param heads number of histories that grew
   */
  Anchored anchored(LocalDate day, String root, @Nullable String previousRoot, int heads);

  /**
   * It was published, in the running transaction.
   *
   * @param eventId of its event
   */
  default void told(Anchored fact, String eventId) {
    // Others keep it.
  }
}
