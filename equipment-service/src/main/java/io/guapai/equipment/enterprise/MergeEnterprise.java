package io.guapai.equipment.enterprise;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.party.Assignments;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The authority of its place records that an entry and another one are the same enterprise, or that
 * an enterprise without credit code has one now. Units and all that is known of the entry are the
 * other's from then on; the entry stays on file, and its id leads to the other.
 */
@Singleton
@ActAt(
    path = "merge",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that an entry is the same enterprise as another one, or has its credit code now",
    zh = "使用单位合并登记")
record MergeEnterprise(
    EnterpriseTable enterprises,
    EnterpriseUnits units,
    @All List<EnterpriseDependents> dependents,
    Assignments assignments,
    EnterpriseAliases aliases,
    History history)
    implements ActOn<EnterpriseFile, Merger> {

  @Override
  public List<EnterpriseDeed> deeds() {
    return List.of(EnterpriseDeed.MERGE);
  }

  /** Asked before an entry is locked: the ids go first. */
  @Override
  public Collection<UUID> others(Merger paper) {
    aliases.hold();
    return enterprises.find(EnterpriseId.parse(paper.into()).value()).map(Enterprise::file).stream()
        .toList();
  }

  @Override
  public Outcome<EnterpriseFile> carryOut(EnterpriseFile file, Merger paper, Acting acting) {
    EnterpriseId id = EnterpriseId.parse(paper.into());
    Enterprise former = file.entry();
    if (id.equals(former.id())) {
      throw refused(EquipmentProblem.MERGED_INTO_ITSELF, id);
    }
    if (id.provisional() && !former.id().provisional()) {
      throw refused(EquipmentProblem.CREDIT_CODE_STAYS, id);
    }
    Optional<Enterprise> other = enterprises.find(id.value());
    other.ifPresent(entry -> requireFit(entry, former, paper, acting));
    aliases.merge(former.id().value(), id.value(), paper.effectiveOn(), acting.at());
    Enterprise into = other.orElseGet(() -> coded(former, id, acting));
    file.mergeInto(into, paper, acting);
    takeOver(former, into, acting.by());
    return Outcome.done();
  }

  private void takeOver(Enterprise former, Enterprise into, By by) {
    String reason = EnterpriseFollower.reason(former.id().value(), into.id().value());
    history.write(
        HistoryEntry.of(
                Enterprise.KIND,
                into.id().value(),
                EnterpriseFollower.TAKE_OVER,
                into.region().value(),
                into.id().value(),
                by)
            .because(reason));
    dependents.forEach(each -> each.merged(former, into, reason, by));
    units.take(former, into, reason, by);
    history.write(
        assignments.merged(former.id().value(), into.id().value()).stream()
            .map(
                taken ->
                    HistoryEntry.of(
                            Assignments.KIND,
                            taken.id(),
                            EnterpriseFollower.TAKE_OVER,
                            taken.regionCode(),
                            into.id().value(),
                            by)
                        .numbered(taken.version())
                        .because(reason))
            .toList());
  }

  /**
   * An enterprise that had no credit code has one: its entry begins as the provisional one ends.
   */
  private Enterprise coded(Enterprise former, EnterpriseId id, Acting acting) {
    if (!(id instanceof CreditCode) || !former.id().provisional()) {
      throw refused(EquipmentProblem.UNKNOWN_ENTERPRISE, id);
    }
    Enterprise entry =
        Enterprise.entering(
                id,
                former.name(),
                former.region(),
                null,
                former.demonstration(),
                former.industry(),
                acting.at())
            .with(former.profile(), 1);
    enterprises.insert(List.of(entry));
    enterprises.profile(entry);
    history.tell(Enterprise.KIND, acting.by(), List.of(entry.registered()));
    return entry;
  }

  private static void requireFit(Enterprise into, Enterprise former, Merger paper, Acting acting) {
    if (into.state() != EnterpriseState.REGISTERED) {
      throw new ProblemException(
          EquipmentProblem.MERGED_INTO_ENDED,
          "into",
          into.id().value(),
          into.state(),
          into.state().zh());
    }
    if (into.demonstration() != former.demonstration()) {
      throw refused(EquipmentProblem.DEMONSTRATION_MIXED, into.id());
    }
    RegionCode own = acting.caller().region();
    if (!paper.otherTerritory() && (own == null || !own.contains(into.region()))) {
      throw new ProblemException(
          EquipmentProblem.OTHER_TERRITORY,
          "otherTerritory",
          into.id().value(),
          into.region().value());
    }
  }

  private static ProblemException refused(EquipmentProblem problem, EnterpriseId id) {
    return new ProblemException(problem, "into", id.value());
  }
}
