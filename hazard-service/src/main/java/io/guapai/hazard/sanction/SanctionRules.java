package io.guapai.hazard.sanction;

import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** The rules of what leads to the blacklist and to a proposal to close. */
@ApplicationScoped
class SanctionRules {

  private static final RuleKind<Blacklisting> BLACKLISTING =
      RuleKind.lasting("BLACKLIST", Blacklisting.class, "BLACKLIST");
  private static final RuleKind<Closing> CLOSING =
      RuleKind.lasting("CLOSURE", Closing.class, "CLOSURE");

  private final Shelf shelf;

  SanctionRules(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What leads to the blacklist.
   *
   * @param overdueWorkingDays how long a major hazard has to be overdue
   * @param overdues how often major hazards have to have run past their deadlines
   * @param windowDays how far back these and false reports count
   * @param illegal beginnings of the codes of making or running without a licence
   * @param years how long an entry lasts
   */
  record Blacklisting(
      @Min(1) int overdueWorkingDays,
      @Min(2) int overdues,
      @Min(1) int windowDays,
      @NotNull List<@NotBlank String> illegal,
      @Min(1) int years) {}

  /**
   * How many penalties on major hazards within how many days lead to a proposal to close: the one
   * number in the short time, or the other in the long one.
   */
  record Closing(
      @Min(1) int shortDays,
      @Min(1) int shortPenalties,
      @Min(1) int longDays,
      @Min(1) int longPenalties) {}

  @Produces
  @Singleton
  static RuleKind<Blacklisting> blacklistingKind() {
    return BLACKLISTING;
  }

  @Produces
  @Singleton
  static RuleKind<Closing> closingKind() {
    return CLOSING;
  }

  Edition<Blacklisting> blacklisting(LocalDate day) {
    return shelf.rules(BLACKLISTING).require("BLACKLIST", day, null);
  }

  Edition<Closing> closing(LocalDate day) {
    return shelf.rules(CLOSING).require("CLOSURE", day, null);
  }
}
