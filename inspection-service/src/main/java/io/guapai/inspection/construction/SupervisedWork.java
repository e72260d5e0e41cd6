package io.guapai.inspection.construction;

import io.guapai.contracts.equipment.ConstructionWork;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Which constructions take a supervision inspection (特种设备安全法 §25). */
@ApplicationScoped
class SupervisedWork {

  private static final String RULE = "CONSTRUCTION";

  private static final RuleKind<Body> RULES = RuleKind.lasting("SUPERVISED_WORK", Body.class, RULE);

  private final Shelf shelf;

  SupervisedWork(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What the shelf says.
   *
   * @param kinds beginnings of the varieties
   */
  record Body(
      @NotEmpty @Size(max = 3) List<@NotNull ConstructionWork> works,
      @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9A-Z]{1,4}") String> kinds) {

    boolean takes(ConstructionWork work, String variety) {
      return works.contains(work) && kinds.stream().anyMatch(variety::startsWith);
    }
  }

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  Edition<Body> on(LocalDate day) {
    return shelf.rules(RULES).require(RULE, day, null);
  }
}
