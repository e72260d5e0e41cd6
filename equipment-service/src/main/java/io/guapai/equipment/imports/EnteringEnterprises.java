package io.guapai.equipment.imports;

import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.imports.Entering;
import io.guapai.runtime.imports.ImportJob;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Enters rows of enterprises, which need no unit. */
@ApplicationScoped
class EnteringEnterprises implements Entering<EnterpriseRow> {

  private final ImportedEnterprises enterprises;
  private final PlatformClock clock;

  EnteringEnterprises(ImportedEnterprises enterprises, PlatformClock clock) {
    this.enterprises = enterprises;
    this.clock = clock;
  }

  @Override
  public Subject subject() {
    return Subject.ENTERPRISE;
  }

  @Override
  public Class<EnterpriseRow> type() {
    return EnterpriseRow.class;
  }

  @Override
  public Entered<EnterpriseRow> enter(
      ImportJob job, Profile profile, List<EnterpriseRow> rows, List<Parsed.Rejection> rejected) {
    if (rows.isEmpty()) {
      return new Entered<>(List.of(), 0, 0);
    }
    ImportedEnterprises.Found found =
        enterprises.of(
            rows.stream().map(EnterpriseRow::enterprise).toList(),
            profile,
            job.by(clock.instant()));
    List<EnterpriseRow> accepted = new ArrayList<>();
    for (EnterpriseRow row : rows) {
      Enterprise enterprise = Objects.requireNonNull(found.byKey().get(row.enterprise().key()));
      if (mistaken(row.enterprise(), enterprise)) {
        rejected.add(
            row.rejected(
                RegisterReason.ENTERPRISE_ID_TAKEN, row.enterprise().key(), enterprise.name()));
      } else {
        accepted.add(row);
      }
    }
    return new Entered<>(accepted, found.added(), accepted.size() - found.added());
  }

  /** Whether a provisional id is that of another enterprise on this platform. */
  static boolean mistaken(StatedUser stated, Enterprise found) {
    EnterpriseId id = stated.id();
    return id != null
        && id.provisional()
        && id.equals(found.id())
        && !Typed.organization(stated.name()).equals(Typed.organization(found.name()));
  }
}
