package io.guapai.equipment.register;

import io.guapai.equipment.term.TermBook;
import io.guapai.equipment.term.TermRules;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Shows units as they are today. */
@ApplicationScoped
public class UnitViews {

  private final UnitParameters parameters;
  private final TermBook terms;
  private final PlatformClock clock;

  UnitViews(UnitParameters parameters, TermBook terms, PlatformClock clock) {
    this.parameters = parameters;
    this.terms = terms;
    this.clock = clock;
  }

  public EquipmentView of(Equipment unit) {
    return of(List.of(unit)).get(0);
  }

  List<EquipmentView> of(List<Equipment> units) {
    LocalDate today = clock.today();
    TermRules rules = terms.rules();
    return units.stream()
        .map(
            unit ->
                EquipmentView.of(
                    unit, parameters.views(unit.variety, unit.parameters), today, rules))
        .toList();
  }
}
