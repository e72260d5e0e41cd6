package io.guapai.contracts.equipment;

import io.guapai.contracts.EnterpriseFact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register tells of an entry of its own: an enterprise entered, or what is on file about
 * it changed. Carries the whole entry after it, so that a reader keeps only the newest.
 */
public sealed interface EnterpriseEntry extends EnterpriseFact
    permits EnterpriseRegistered,
        EnterpriseRenamed,
        EnterpriseMoved,
        EnterpriseReclassified,
        EnterpriseClosed {

  String name();

  @Nullable String industry();

  boolean demonstration();

  /** First day on which the entry is as it says; null for one that entered so. */
  default @Nullable LocalDate effectiveOn() {
    return null;
  }

  @Override
  default String subject() {
    return enterpriseId();
  }
}
