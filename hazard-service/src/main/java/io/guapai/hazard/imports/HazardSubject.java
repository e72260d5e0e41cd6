package io.guapai.hazard.imports;

import io.guapai.runtime.profile.RowSubject;
import io.guapai.runtime.profile.RowTools;
import io.guapai.runtime.profile.SubjectRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of a file may be. */
enum HazardSubject implements RowSubject {
  /** Hazards of a former register, open and ended. */
  HAZARD;

  @Override
  public List<HazardField> fields() {
    return List.of(HazardField.values());
  }

  /** What a register has no more may have ended there, and nobody says how. */
  @Override
  public boolean areWhole() {
    return false;
  }

  @Override
  public @Nullable HazardField telltale() {
    return HazardField.DESCRIPTION;
  }

  @Override
  public List<HazardField> together() {
    return List.of();
  }

  @Override
  public SubjectRows rows(RowTools tools) {
    return new HazardRows(tools.fields(), tools.dates());
  }
}
