package io.guapai.inspection.result;

import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.FindingOutcome;
import io.guapai.runtime.text.Typed;
import java.util.List;
import java.util.Objects;

/** What became of each of the orders of a visit. */
final class Orders {

  private Orders() {}

  /**
   * The orders of a report.
   *
   * @param later reports of its institute on its unit, the oldest first
   */
  static List<OrderView> of(Inspection report, List<Inspection> later) {
    return report.datedFindings().stream().map(each -> of(report, each, later)).toList();
  }

  private static OrderView of(Inspection report, DatedFinding finding, List<Inspection> later) {
    OrderView order =
        new OrderView(
            finding.item(),
            finding.finding(),
            finding.dueDate(),
            OrderState.OUTSTANDING,
            null,
            null);
    for (Inspection visit : later) {
      for (EarlierFinding said : visit.earlierFindings()) {
        if (said.reportNo().equals(report.reportNo())
            && Typed.key(said.item()).equals(Typed.key(finding.item()))) {
          order =
              new OrderView(
                  order.item(),
                  order.finding(),
                  Objects.requireNonNullElse(said.dueDate(), order.dueDate()),
                  state(said.outcome()),
                  visit.reportNo(),
                  visit.inspectedOn());
        }
      }
    }
    return order;
  }

  private static OrderState state(FindingOutcome outcome) {
    return switch (outcome) {
      case SETTLED -> OrderState.COMPLIED;
      case GOES_ON -> OrderState.CARRIED_ON;
      case MORE_TIME -> OrderState.EXTENDED;
    };
  }
}
