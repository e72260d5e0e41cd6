package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Level;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The listing of a hazard for supervision (挂牌督办), as far as the life of the hazard needs it. */
public interface Supervision {

  UUID id();

  String listingNo();

  /** Level of government that supervises. */
  Level level();

  /** Significant digits of the authority's division code. */
  String authorityRegion();

  /** The day by which it is to be rectified. */
  LocalDate dueDate();

  /** Why it is listed. */
  String reason();

  /** The listing of a lower level that this one replaces; null when it replaces none. */
  @Nullable UUID supersedes();

  /** Whether it replaces the listing of a lower level (升级挂牌). */
  default boolean upgrades() {
    return supersedes() != null;
  }
}
