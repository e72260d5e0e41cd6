package io.guapai.equipment.enterprise;

import io.guapai.contracts.equipment.EnterpriseClassified;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.Places;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise enters the register. One that acts for itself enters itself, with its credit code;
 * officers enter any of their territory.
 */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY},
    en = "Enter an enterprise, by credit code or with a provisional id",
    zh = "单位登记")
record RegisterEnterprise(EnterpriseTable enterprises, ProvisionalIds provisionalIds, Places places)
    implements Opening<EnterpriseFile, EnterpriseRegistration> {

  /**
   * Enters an enterprise.
   *
   * @throws ProblemException when the credit code is registered already (409), visible to the
   *     caller or not; when an enterprise acts for another, or calls itself a demonstration (403)
   * @throws io.guapai.runtime.id.InvalidIdentifier when the credit code is none
   */
  @Override
  public EnterpriseFile open(EnterpriseRegistration asked, Acting acting) {
    requireOwn(asked, acting.caller());
    RegionCode region = places.stated(asked.regionCode());
    EnterpriseId id =
        asked.creditCode() == null
            ? provisionalIds.next(region)
            : CreditCode.parse(asked.creditCode());
    Enterprise enterprise =
        Enterprise.entering(
            id,
            asked.name().strip(),
            region,
            null,
            asked.demonstration(),
            asked.industry(),
            acting.at());
    if (enterprises.insert(List.of(enterprise)).isEmpty()) {
      throw new ProblemException(
          EquipmentProblem.ALREADY_REGISTERED, "creditCode", "creditCode", id.value());
    }
    EnterpriseFile file = new EnterpriseFile(enterprise);
    file.register(acting);
    EnterpriseProfile profile =
        enterprise
            .profile()
            .classified(asked.kinds(), asked.sizeClass(), asked.hazardousChemicals());
    if (!profile.equals(enterprise.profile())) {
      file.profile(
          EnterpriseDeed.CLASSIFY,
          profile,
          new EnterpriseClassified(
              id.value(),
              region.value(),
              profile.kinds(),
              profile.sizeClass(),
              profile.hazardousChemicals(),
              acting.today(),
              "登记时填报 / as it was entered"),
          acting.today(),
          acting);
    }
    return file;
  }

  private static void requireOwn(EnterpriseRegistration asked, Caller caller) {
    String own = caller.enterprise();
    if (own == null) {
      return;
    }
    @Nullable String creditCode = asked.creditCode();
    if (!own.equals(creditCode)) {
      throw new ProblemException(
          EquipmentProblem.NOT_YOUR_ENTERPRISE,
          "creditCode",
          creditCode == null ? "" : creditCode,
          own);
    }
    if (asked.demonstration()) {
      throw new ProblemException(EquipmentProblem.OFFICERS_ONLY, "demonstration", "demonstration");
    }
  }
}
