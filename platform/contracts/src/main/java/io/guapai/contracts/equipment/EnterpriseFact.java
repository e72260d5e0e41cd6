package io.guapai.contracts.equipment;

import io.guapai.contracts.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register tells of an entry of its own: an enterprise entered, or what is on file about
 * it changed. Carries the whole entry after it, so that a reader keeps only the newest.
 */
public sealed interface EnterpriseFact extends Fact
    permits EnterpriseRegistered,
        EnterpriseRenamed,
        EnterpriseMoved,
        EnterpriseReclassified,
        EnterpriseClosed {

  String enterpriseId();

  String name();

  @Override
  String regionCode();

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

  @Override
  default String partitionKey() {
    return enterpriseId();
  }
}
