package io.guapai.equipment.imports;

import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.cylinder.register.EnteringCylinders;
import io.guapai.equipment.cylinder.register.JudgingCylinders;
import io.guapai.equipment.cylinder.register.NewCylinder;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.imports.Entering;
import io.guapai.runtime.imports.ImportJob;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.profile.RejectionReason;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters rows of cylinders, by the rules by which an officer enters one. */
@ApplicationScoped
class ImportedCylinders implements Entering<CylinderRow> {

  private final EnterpriseTable enterprises;
  private final EnterpriseAliases aliases;
  private final JudgingCylinders judging;
  private final EnteringCylinders entering;

  ImportedCylinders(
      EnterpriseTable enterprises,
      EnterpriseAliases aliases,
      JudgingCylinders judging,
      EnteringCylinders entering) {
    this.enterprises = enterprises;
    this.aliases = aliases;
    this.judging = judging;
    this.entering = entering;
  }

  @Override
  public Subject subject() {
    return Subject.CYLINDER;
  }

  @Override
  public Class<CylinderRow> type() {
    return CylinderRow.class;
  }

  @Override
  public void prepare() {
    entering.prepare();
  }

  @Override
  public Entered<CylinderRow> enter(
      ImportJob job, Profile profile, List<CylinderRow> rows, List<Parsed.Rejection> rejected) {
    Map<String, Enterprise> fillers = fillers(rows);
    List<CylinderRow> fit = new ArrayList<>(rows.size());
    List<NewCylinder> cylinders = new ArrayList<>(rows.size());
    for (CylinderRow row : rows) {
      try {
        cylinders.add(judged(row, fillers.get(row.filler()), job.region()));
        fit.add(row);
      } catch (Refused e) {
        rejected.add(e.rejection(row.line(), row.recordNo()));
      }
    }
    Map<String, EnteringCylinders.Entered> outcomes =
        fit.isEmpty() ? Map.of() : entering.enter(cylinders);
    List<CylinderRow> accepted = new ArrayList<>(fit.size());
    int added = 0;
    for (CylinderRow row : fit) {
      EnteringCylinders.Entered outcome = outcomes.get(row.recordNo());
      if (outcome == EnteringCylinders.Entered.TAKEN) {
        rejected.add(row.rejected(RegisterReason.CYLINDER_CODE_TAKEN, row.recordNo()));
      } else {
        accepted.add(row);
        added += outcome == EnteringCylinders.Entered.NEW ? 1 : 0;
      }
    }
    return new Entered<>(accepted, added, accepted.size() - added);
  }

  /** The enterprises that rows name, each as what it is now. */
  private Map<String, Enterprise> fillers(List<CylinderRow> rows) {
    Set<String> ids = rows.stream().map(CylinderRow::filler).collect(Collectors.toSet());
    Map<String, Enterprise> fillers = byId(enterprises.find(ids));
    Map<String, String> merged =
        aliases.among(
            fillers.values().stream()
                .filter(each -> each.state() == EnterpriseState.MERGED)
                .map(each -> each.id().value())
                .toList());
    if (!merged.isEmpty()) {
      Map<String, Enterprise> current = byId(enterprises.find(merged.values()));
      fillers.replaceAll((id, each) -> current.getOrDefault(merged.getOrDefault(id, id), each));
    }
    return fillers;
  }

  private static Map<String, Enterprise> byId(List<Enterprise> found) {
    return new HashMap<>(
        found.stream().collect(Collectors.toMap(each -> each.id().value(), Function.identity())));
  }

  private NewCylinder judged(CylinderRow row, @Nullable Enterprise filler, RegionCode territory)
      throws Refused {
    if (filler == null) {
      throw new Refused(RegisterReason.UNKNOWN_ENTERPRISE, row.filler());
    }
    if (filler.state() != EnterpriseState.REGISTERED) {
      throw new Refused(RegisterReason.ENTERPRISE_CLOSED, filler.name());
    }
    if (!territory.contains(filler.region())) {
      throw new Refused(RejectionReason.OUTSIDE_SCOPE, filler.region().value(), territory.value());
    }
    MeantEnterprise.require(row.filler(), row.fillerName(), filler);
    try {
      return judging
          .judge(
              row.within(judging.longest(row.cylinder())),
              new Filler(
                  filler.id().value(),
                  filler.name(),
                  filler.region().value(),
                  filler.demonstration()),
              true)
          .in(row.state());
    } catch (ProblemException e) {
      throw Refused.byRule(e);
    } catch (InvalidIdentifier e) {
      throw Refused.byRule(Field.CERTIFICATE_NO, e);
    }
  }
}
