package io.guapai.inspection.subject;

import io.guapai.inspection.rule.Validity;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;

/** The rules of due dates as they stand now. */
@ApplicationScoped
public class DueRulebook {

  private static final RuleKind<Body> RULES = RuleKind.lasting("LEAD_TIME", Body.class, "DUE_SOON");

  private final Shelf shelf;
  private final PlatformClock clock;

  public DueRulebook(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** How many days before its date an inspection counts as due soon. */
  record Body(@Min(0) int days) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  public DueRules now() {
    return new DueRules(
        clock.instant(),
        clock.getZone(),
        shelf.rules(RULES).nations().stream()
            .map(
                edition ->
                    new LeadTime(
                        edition.says().days(),
                        new Validity(edition.validFrom(), edition.validTo())))
            .toList());
  }
}
