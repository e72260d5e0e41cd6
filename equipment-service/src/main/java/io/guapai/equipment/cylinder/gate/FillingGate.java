package io.guapai.equipment.cylinder.gate;

import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.contracts.party.ScopeKind;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.cylinder.Fillers;
import io.guapai.equipment.cylinder.KnownCylinder;
import io.guapai.equipment.cylinder.day.FillerDays;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Capacity;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether a cylinder may be filled, while the filler's hand is on the valve: one look-up by
 * the code in the scope of the platform, for a foreign cylinder is to be told from an unknown one.
 * Nothing is written when it may.
 */
@ApplicationScoped
class FillingGate {

  private static final String LOOK =
      "select "
          + KnownCylinder.COLUMNS
          + ", mine.id from (select coalesce((select current_id from"
          + " enterprise_alias where former_id = ?), ?) as id) as mine"
          + " left join cylinder c on c.code = ?";

  private final Fillers fillers;
  private final Objections objections;
  private final FillingRefusals refusals;
  private final FillerDays days;
  private final Caller caller;
  private final Transactions transactions;
  private final Sql sql;
  private final PlatformClock clock;

  FillingGate(
      Fillers fillers,
      Objections objections,
      FillingRefusals refusals,
      FillerDays days,
      Caller caller,
      Transactions transactions,
      Sql sql,
      PlatformClock clock) {
    this.fillers = fillers;
    this.objections = objections;
    this.refusals = refusals;
    this.days = days;
    this.caller = caller;
    this.transactions = transactions;
    this.sql = sql;
    this.clock = clock;
  }

  private record Found(@Nullable KnownCylinder cylinder, String filler) {}

  /**
   * Asks, and keeps a refusal.
   *
   * @throws io.guapai.runtime.http.ProblemException when the caller does not speak for the filler
   */
  GateAnswer ask(GateQuestion question) {
    String code = CylinderCode.read(question.code());
    String own = question.filler() == null ? ownId() : null;
    String asking = own == null ? fillers.acting(question.filler()).id() : own;
    Found found = look(code, asking);
    Instant now = clock.instant();
    List<FillingRefusalReason> reasons =
        objections.to(found.cylinder(), found.filler(), question.medium(), clock.today());
    if (!reasons.isEmpty()) {
      refuse(question, code, reasons, now);
    }
    return GateAnswer.of(code, found.cylinder(), reasons);
  }

  private Found look(String code, String asking) {
    Optional<Found> found =
        Scopes.with(
            Scope.SYSTEM,
            () ->
                sql.first(
                    LOOK,
                    row ->
                        new Found(
                            row.getObject(1) == null ? null : KnownCylinder.map(row),
                            row.getString(11)),
                    asking,
                    asking,
                    code));
    return found.orElseThrow();
  }

  private void refuse(
      GateQuestion question, String code, List<FillingRefusalReason> reasons, Instant now) {
    Filler filler = fillers.acting(question.filler());
    FillingRefusal refusal =
        new FillingRefusal(
            filler, code, question.medium(), reasons, false, now, now, caller.name(), null);
    transactions.asSystem(
        () -> {
          refusals.keep(List.of(refusal));
          days.touch(filler, Set.of(clock.today()), now);
          return refusal;
        });
  }

  /** The id that the token bears, which may be a former one; null when it bears none. */
  private @Nullable String ownId() {
    Capacity capacity = caller.capacity();
    return capacity == null || capacity.kind() != ScopeKind.ENTERPRISE ? null : capacity.scope();
  }
}
