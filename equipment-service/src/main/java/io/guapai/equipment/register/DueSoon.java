package io.guapai.equipment.register;

import io.guapai.equipment.term.Term;
import io.guapai.equipment.term.TermBook;
import io.guapai.equipment.term.TermRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Until when inspections are due soon, where many units are asked about at once: by kind of the
 * catalogue, so that a term of a class or a variety does not count here.
 */
@ApplicationScoped
public class DueSoon {

  private final TermBook terms;

  DueSoon(TermBook terms) {
    this.terms = terms;
  }

  /** The last day that is due soon, by kind; yesterday if none is. */
  public Map<EquipmentKind, LocalDate> byKind(LocalDate today) {
    TermRules rules = terms.rules();
    Map<EquipmentKind, LocalDate> days = new EnumMap<>(EquipmentKind.class);
    for (EquipmentKind kind : EquipmentKind.values()) {
      days.put(
          kind,
          rules
              .on(Term.INSPECTION_DUE_SOON, kind.code(), today)
              .map(rule -> rule.after(today))
              .orElse(today.minusDays(1)));
    }
    return days;
  }

  /**
   * That a row of {@code equipment} is in a state of inspection on a day, in SQL. First what holds
   * of each such row and an index serves: what the state's function is given it may tell, so that
   * the policies are asked of each row before.
   */
  String isSql(InspectionState state, LocalDate today) {
    String of =
        switch (state) {
          case NEVER -> "next_inspection_date is null and last_conclusion is null and ";
          case OVERDUE -> "next_inspection_date < date '%s' and ".formatted(today);
          case DUE_SOON ->
              "next_inspection_date between date '%s' and date '%s' and "
                  .formatted(today, Collections.max(byKind(today).values()));
          case FAILED -> "last_conclusion in ('FAIL', 'RECHECK_FAIL', 'NOT_CONFORMING') and ";
          case NOT_APPLICABLE ->
              UnitDeed.FINAL.stream()
                  .map(use -> "'" + use + "'")
                  .collect(Collectors.joining(", ", "use_state in (", ") and "));
          case VALID -> "";
        };
    return of + stateSql(today) + " = '" + state + "'";
  }

  /** The state of inspection of a row of {@code equipment} on a day, in SQL. */
  public String stateSql(LocalDate today) {
    String soon =
        byKind(today).entrySet().stream()
            .map(
                kind ->
                    "when '%s' then date '%s'".formatted(kind.getKey().initial(), kind.getValue()))
            .collect(Collectors.joining(" "));
    return "equipment_inspection_state(use_state, last_conclusion, next_inspection_date, date '%s',"
            .formatted(today)
        + " case left(variety, 1) %s end)".formatted(soon);
  }
}
