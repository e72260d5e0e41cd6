package io.guapai.equipment.cylinder;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.party.Party;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For which filler somebody speaks: an enterprise for itself; an organization that is registered as
 * a filler, or whose system serves some, for those enterprises that are assigned to it by contract.
 */
@ApplicationScoped
public class Fillers {

  private static final String FIELD = "filler";

  private final Caller caller;
  private final Parties parties;
  private final EnterpriseTable enterprises;
  private final EnterpriseAliases aliases;
  private final Transactions transactions;
  private final Sql sql;

  public Fillers(
      Caller caller,
      Parties parties,
      EnterpriseTable enterprises,
      EnterpriseAliases aliases,
      Transactions transactions,
      Sql sql) {
    this.caller = caller;
    this.parties = parties;
    this.enterprises = enterprises;
    this.aliases = aliases;
    this.transactions = transactions;
    this.sql = sql;
  }

  /**
   * The filler that the caller speaks for; asked outside a transaction.
   *
   * @param stated id of the enterprise; null for the only one that it can be
   * @throws ProblemException when the caller does not speak for it, or for several and did not say
   *     which (403, 422)
   */
  public Filler acting(@Nullable String stated) {
    String wanted = stated == null || stated.isBlank() ? null : Typed.number(stated);
    String own = caller.enterprise();
    return filler(own == null ? assigned(wanted) : own(own, wanted));
  }

  /**
   * An enterprise whose cylinders an officer enters.
   *
   * @throws ProblemException when there is none, or it lies elsewhere (422, 403)
   */
  public Filler inTerritory(@Nullable String stated) {
    if (stated == null || stated.isBlank()) {
      throw new ProblemException(EquipmentProblem.FILLER_UNSTATED, FIELD);
    }
    Filler filler = filler(aliases.current(Typed.number(stated)));
    caller.regionWithin(RegionCode.parse(filler.regionCode()));
    return filler;
  }

  /**
   * An enterprise that somebody names as a filler, wherever it lies; asked within a transaction in
   * the scope of the platform.
   *
   * @param field that names it
   * @throws ProblemException when there is none, or it is closed (422, 409)
   */
  public Filler named(String field, String stated) {
    String id = aliases.current(EnterpriseId.parse(stated).value());
    return standing(enterprises.shared(id), field, id);
  }

  /**
   * Refuses an organization that does not speak for a filler; asked within a transaction, in
   * whichever scope.
   *
   * @throws ProblemException when it is not assigned to it by contract, or is no filler (403)
   */
  public void requireSpeaking(String filler) {
    Party organization = parties.acting(caller, OrganizationKind.FILLER);
    if (sql.first(
            "select from assignment where organization = ? and given = 'ENTERPRISE'"
                + " and given_id = ? and basis <> 'CASE' and ended_at is null"
                + " and guapai_today() >= valid_from"
                + " and (valid_to is null or guapai_today() <= valid_to) limit 1",
            row -> true,
            organization.id(),
            filler)
        .isEmpty()) {
      throw new ProblemException(
          EquipmentProblem.FILLER_NOT_ASSIGNED, FIELD, filler, organization.name());
    }
  }

  private String own(String own, @Nullable String wanted) {
    if (wanted != null && !own.equals(aliases.current(wanted))) {
      throw new ProblemException(EquipmentProblem.NOT_YOUR_ENTERPRISE, FIELD, wanted, own);
    }
    return own;
  }

  private String assigned(@Nullable String wanted) {
    String organization = parties.acting(caller, OrganizationKind.FILLER).name();
    List<String> given =
        sql.query(
            "select distinct given_id from assigned_unit where given = 'ENTERPRISE'"
                + " order by given_id",
            row -> row.getString(1));
    if (wanted == null) {
      if (given.size() != 1) {
        throw new ProblemException(EquipmentProblem.FILLER_UNSTATED, FIELD);
      }
      return given.get(0);
    }
    String current = aliases.current(wanted);
    if (!given.contains(current)) {
      throw new ProblemException(EquipmentProblem.FILLER_NOT_ASSIGNED, FIELD, wanted, organization);
    }
    return current;
  }

  private Filler filler(String id) {
    return standing(transactions.asSystem(() -> enterprises.find(id)), FIELD, id);
  }

  private static Filler standing(Optional<Enterprise> found, String field, String id) {
    Enterprise enterprise =
        found.orElseThrow(
            () -> new ProblemException(EquipmentProblem.UNKNOWN_ENTERPRISE, field, id));
    if (enterprise.state() != EnterpriseState.REGISTERED) {
      throw new ProblemException(EquipmentProblem.ENTERPRISE_CLOSED, field, id, enterprise.name());
    }
    return new Filler(
        enterprise.id().value(),
        enterprise.name(),
        enterprise.region().value(),
        enterprise.demonstration());
  }
}
