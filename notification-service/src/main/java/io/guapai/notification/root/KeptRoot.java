package io.guapai.notification.root;

import io.guapai.runtime.root.Misfit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A root as it is kept: it never changes.
 *
 * @param service whose history it is
 * @param root SHA-256 in hexadecimal over the heads of the histories that grew and the root before
 * @param previousRoot root of the anchor before; null when there was none
 * @param heads number of histories that grew
 * @param eventId the event that brought it
 * @param signature Ed25519 over service, day, root and previous root, in Base64
 * @param publicKey of the key that signed it
 * @param series number of its series: 1 until a break was mended
 */
public record KeptRoot(
    String service,
    LocalDate day,
    String root,
    @Nullable String previousRoot,
    int heads,
    OffsetDateTime receivedAt,
    String eventId,
    String signature,
    String publicKey,
    int series) {

  Misfit.RootOfDay ofDay() {
    return new Misfit.RootOfDay(day, root);
  }
}
