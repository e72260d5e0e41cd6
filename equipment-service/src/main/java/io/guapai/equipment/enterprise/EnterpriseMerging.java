package io.guapai.equipment.enterprise;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.party.Assignments;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry and another one are the same enterprise, or an enterprise without credit code has one
 * now. Units and all that is known of the entry are the other's from then on; the entry stays on
 * file, and its id leads to the other.
 */
@ApplicationScoped
public class EnterpriseMerging {

  private final EnterpriseDocket docket;
  private final EnterpriseTable enterprises;
  private final EnterpriseUnits units;
  private final List<EnterpriseDependents> dependents;
  private final Assignments assignments;
  private final EnterpriseAliases aliases;
  private final History history;

  EnterpriseMerging(
      EnterpriseDocket docket,
      EnterpriseTable enterprises,
      EnterpriseUnits units,
      @All List<EnterpriseDependents> dependents,
      Assignments assignments,
      EnterpriseAliases aliases,
      History history) {
    this.docket = docket;
    this.enterprises = enterprises;
    this.units = units;
    this.dependents = dependents;
    this.assignments = assignments;
    this.aliases = aliases;
    this.history = history;
  }

  /** The entry that a merger names beside the one that gives way; the ids are held first. */
  List<UUID> other(Merger paper) {
    aliases.hold();
    return enterprises.find(EnterpriseId.parse(paper.into()).value()).map(Enterprise::file).stream()
        .toList();
  }

  /**
   * Merges an entry into another one, for who decides that they are one. In the scope of the
   * platform, and in a transaction that holds the ids.
   *
   * @param gone id of the entry that gives way, which has to lie in the officer's territory
   * @throws ProblemException when they cannot be one enterprise
   */
  public void merge(String gone, Merger paper, Acting acting) {
    Enterprise former =
        enterprises
            .find(gone)
            .orElseThrow(
                () -> new ProblemException(PlatformProblem.NOT_FOUND, "stays", "enterprise", gone));
    RegionCode own = acting.caller().region();
    if (own == null || !own.contains(former.region())) {
      throw new ProblemException(
          PlatformProblem.OUTSIDE_SCOPE, "stays", former.region().value(), own + "");
    }
    EnterpriseFile file = docket.lock(former.file(), other(paper));
    file.require(EnterpriseDeed.MERGE);
    merge(file, paper, acting);
    docket.follow(List.of(file));
  }

  /** Merges an entry, which is locked as the other one is, into that. */
  void merge(EnterpriseFile file, Merger paper, Acting acting) {
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
