package io.guapai.hazard.imports;

import io.guapai.runtime.profile.Subjects;
import jakarta.inject.Singleton;
import java.util.List;

/** What is imported about hazards. */
@Singleton
class HazardSubjects implements Subjects {

  @Override
  public List<HazardSubject> all() {
    return List.of(HazardSubject.values());
  }
}
