package io.guapai.equipment.imports;

import io.guapai.runtime.profile.Subjects;
import jakarta.inject.Singleton;
import java.util.List;

/** What is imported into the register; units when a profile does not say. */
@Singleton
class RegisterSubjects implements Subjects {

  @Override
  public List<Subject> all() {
    return List.of(Subject.values());
  }
}
