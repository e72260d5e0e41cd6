package io.guapai.hazard.extension;

import io.guapai.hazard.deadline.ExtensionShare;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** The rules on how long an extension may be, by the day and the place they are in force. */
@ApplicationScoped
class ExtensionShares {

  private static final RuleKind<ExtensionShare.Body> RULES =
      RuleKind.lasting("EXTENSION_SHARE", ExtensionShare.Body.class, ExtensionShare.ID)
          .inTerritories();

  private final Shelf shelf;

  ExtensionShares(Shelf shelf) {
    this.shelf = shelf;
  }

  @Produces
  @Singleton
  static RuleKind<ExtensionShare.Body> kind() {
    return RULES;
  }

  /** The rule in force on a day at a place, or the nearest edition when none is. */
  ExtensionShare on(LocalDate day, String regionCode) {
    return ExtensionShare.of(
        shelf.rules(RULES).require(ExtensionShare.ID, day, RegionCode.parse(regionCode)));
  }
}
