package io.guapai.runtime.ladder;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for an answer. Each lateness is a thing of its own, with an id of its own: a
 * duty, a listing, a case. So it reaches a level once.
 */
public interface Waiting {

  UUID id();

  /** Place by whose territory its steps are seen. */
  String regionCode();

  /** The enterprise that may see its steps; null when they are no business of any. */
  @Nullable String seenBy();

  /** Where it stands now. */
  Standing standing(Instant now, ZoneId zone);
}
