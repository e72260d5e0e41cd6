package io.guapai.equipment.enterprise;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.Places;
import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters single enterprises. */
@ApplicationScoped
public class RegisteringEnterprises {

  private final EnterpriseTable enterprises;
  private final ProvisionalIds provisionalIds;
  private final Places places;
  private final Caller caller;
  private final History history;
  private final Clock clock;

  public RegisteringEnterprises(
      EnterpriseTable enterprises,
      ProvisionalIds provisionalIds,
      Places places,
      Caller caller,
      History history,
      Clock clock) {
    this.enterprises = enterprises;
    this.provisionalIds = provisionalIds;
    this.places = places;
    this.caller = caller;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Enters an enterprise. One that acts for itself enters itself, with its credit code; officers
   * enter any of their territory.
   *
   * @throws ProblemException when the credit code is registered already (409), visible to the
   *     caller or not; when an enterprise acts for another, or calls itself a demonstration (403)
   * @throws io.guapai.runtime.id.InvalidIdentifier when the credit code is none
   */
  @Transactional
  public Enterprise register(EnterpriseRegistration request) {
    requireOwn(request);
    RegionCode region = places.stated(request.regionCode());
    EnterpriseId id =
        request.creditCode() == null
            ? provisionalIds.next(region)
            : CreditCode.parse(request.creditCode());
    Enterprise enterprise =
        Enterprise.entering(
            id,
            request.name().strip(),
            region,
            null,
            request.demonstration(),
            request.industry(),
            clock.instant());
    if (enterprises.insert(List.of(enterprise)).isEmpty()) {
      throw new ProblemException(
          EquipmentProblem.ALREADY_REGISTERED, "creditCode", "creditCode", id.value());
    }
    history.tell(
        Enterprise.KIND, By.person(caller, clock.instant()), List.of(enterprise.registered()));
    return enterprise;
  }

  private void requireOwn(EnterpriseRegistration request) {
    String own = caller.enterprise();
    if (own == null) {
      return;
    }
    @Nullable String creditCode = request.creditCode();
    if (!own.equals(creditCode)) {
      throw new ProblemException(
          EquipmentProblem.NOT_YOUR_ENTERPRISE,
          "creditCode",
          creditCode == null ? "" : creditCode,
          own);
    }
    if (request.demonstration()) {
      throw new ProblemException(EquipmentProblem.OFFICERS_ONLY, "demonstration", "demonstration");
    }
  }
}
