package io.guapai.notification.root;

import io.guapai.runtime.root.Misfit;
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
    Misfit reason,
    OffsetDateTime receivedAt) {}
