package io.guapai.runtime.imports;

import io.guapai.runtime.profile.ProfileReader;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;

/** Whether a service has no subject of imports, and so no tables of jobs either. */
@Singleton
class NothingToImport implements Scheduled.SkipPredicate {

  private final ProfileReader profiles;

  NothingToImport(ProfileReader profiles) {
    this.profiles = profiles;
  }

  @Override
  public boolean test(ScheduledExecution execution) {
    return profiles.subjects().isEmpty();
  }
}
