package io.guapai.hazard.deadline;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** How long before its deadline a hazard is brought to mind, by the rules in force. */
@ApplicationScoped
public class Reminders {

  private static final String ID = "DEADLINE";
  private static final RuleKind<Body> RULES = RuleKind.lasting("REMINDER", Body.class, ID);

  private final Shelf shelf;

  public Reminders(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What the shelf says of it.
   *
   * @param daysBefore calendar days before the deadline, once each; none when nobody is reminded
   */
  record Body(@NotNull List<@NotNull @Min(1) Integer> daysBefore) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /** Calendar days before the deadline, by the rule of a day or the nearest edition. */
  public List<Integer> on(LocalDate day) {
    return shelf.rules(RULES).require(ID, day, null).says().daysBefore();
  }
}
