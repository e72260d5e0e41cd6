package io.guapai.equipment.term;

import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** The terms of the law and of the platform. */
@ApplicationScoped
public class TermBook {

  private static final RuleKind<Body> RULES = RuleKind.lasting("TERM", Body.class);

  private final Shelf shelf;

  public TermBook(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What the shelf says of a term.
   *
   * @param varietyPrefix catalogue codes it is for; empty for all
   */
  record Body(
      @NotNull Term term,
      @NotNull @Pattern(regexp = "[0-9A-Z]{0,4}") String varietyPrefix,
      @Min(1) int amount,
      @NotNull TermRule.Unit unit) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /** All versions of all terms, as they are known today. */
  public TermRules rules() {
    return new TermRules(shelf.rules(RULES).nations().stream().map(TermBook::rule).toList());
  }

  private static TermRule rule(Edition<Body> edition) {
    Body body = edition.says();
    LocalDate end = edition.validTo();
    return new TermRule(
        body.term(),
        body.varietyPrefix(),
        edition.validFrom(),
        end == null ? null : end.minusDays(1),
        body.amount(),
        body.unit(),
        edition.source());
  }
}
