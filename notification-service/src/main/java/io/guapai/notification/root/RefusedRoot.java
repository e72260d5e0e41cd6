package io.guapai.notification.root;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A root that does not fit those kept: evidence that somebody rewrote a history.
 *
 * @param reason why it was refused
 */
public record RefusedRoot(
    String eventId,
    String service,
    LocalDate day,
    String root,
    @Nullable String previousRoot,
    Reason reason,
    OffsetDateTime receivedAt) {

  /** Why a root is refused. */
  public enum Reason {
    /** Another root is kept for the day. */
    SECOND_FOR_THE_DAY,
    /** The root that it names as the one before is not the one kept. */
    OTHER_PREVIOUS,
    /** Its day is not after that of the last one kept. */
    OF_THE_PAST
  }
}
