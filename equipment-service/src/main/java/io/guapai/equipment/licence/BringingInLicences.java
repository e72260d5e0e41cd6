package io.guapai.equipment.licence;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.runtime.act.By;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Licences that a file states: one that is not on file is entered as an authority enters it, an
 * expired one as expired and told to nobody. One that is on file gets a later term; what the file
 * says otherwise of the same term is refused, and a term of before changes nothing.
 */
@ApplicationScoped
public class BringingInLicences {

  private final EnteringLicences entering;
  private final LicenceTerms terms;
  private final LicenceDocket docket;
  private final EnterpriseAliases aliases;
  private final Sql sql;
  private final PlatformClock clock;

  BringingInLicences(
      EnteringLicences entering,
      LicenceTerms terms,
      LicenceDocket docket,
      EnterpriseAliases aliases,
      Sql sql,
      PlatformClock clock) {
    this.entering = entering;
    this.terms = terms;
    this.docket = docket;
    this.aliases = aliases;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Brings one in.
   *
   * @param suspendedOn from when it is suspended; null when it is not
   * @param territory that the file may speak of
   * @return whether anything changed by it
   * @throws ProblemException when what is stated does not hold, or is on file otherwise
   */
  public boolean bring(
      NewLicence said, @Nullable LocalDate suspendedOn, RegionCode territory, By by) {
    Enterprise enterprise =
        entering.licensee(
            "licensee", aliases.current(EnterpriseId.parse(said.enterpriseId()).value()));
    if (!territory.contains(enterprise.region())) {
      throw new ProblemException(
          EquipmentProblem.UNKNOWN_ENTERPRISE, "licensee", enterprise.id().value());
    }
    Licence known = known(said.licenceNo()).orElse(null);
    Licence licence = known == null ? entering.enter(said, enterprise, by) : known;
    boolean changed = known == null || renewed(known, said, enterprise, by);
    if (licence.suspended() != (suspendedOn != null)) {
      if (suspendedOn == null || known != null) {
        throw new ProblemException(EquipmentProblem.ON_FILE_OTHERWISE, "suspendedOn");
      }
      licence.suspend(suspendedOn, clock.today(), by, said.reason());
    }
    if (changed) {
      docket.follow(List.of(licence));
    }
    return changed;
  }

  private Optional<Licence> known(String number) {
    return sql.first(
            "select id from licence where licence_key = ?",
            row -> row.getObject(1, UUID.class),
            Typed.key(number))
        .map(id -> docket.lock(id, List.of()));
  }

  /** Whether the file states a later term, which the licence has from now on. */
  private boolean renewed(Licence licence, NewLicence said, Enterprise enterprise, By by) {
    licence.requireSame(said.kind(), enterprise.id().value());
    LicenceTerm term =
        terms.of(said.kind(), said.issuedOn(), said.validUntil(), licence.regionCode(), by);
    if (!term.until().isAfter(licence.validUntil())) {
      if (term.until().equals(licence.validUntil())) {
        licence.requireScope(said.scope().checked(said.kind()));
      }
      return false;
    }
    licence.renew(null, term, by, said.reason());
    return true;
  }
}
