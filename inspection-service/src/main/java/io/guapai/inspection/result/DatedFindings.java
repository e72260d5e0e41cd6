package io.guapai.inspection.result;

import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.FindingOutcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The rules for findings with a date of their own (逐项限期整改的问题), and for what a later report says of
 * those of an earlier one.
 */
final class DatedFindings {

  private DatedFindings() {}

  /**
   * Holds a report's dated findings against its day, and what it says of earlier ones against the
   * reports on file.
   *
   * @param known reports on file, by institute and number
   * @throws ProblemException naming the item
   */
  static void check(Report report, String equipmentId, Map<Report.Key, Inspection> known) {
    Set<String> items = new HashSet<>();
    for (DatedFinding finding : report.datedFindings()) {
      requireOnce(items, "datedFindings", finding.item());
      if (!DatedFinding.mayBeGiven(finding.dueDate(), report.inspectedOn())) {
        throw new ProblemException(
            InspectionProblem.FINDING_DATE_IMPOSSIBLE,
            "datedFindings",
            finding.item(),
            finding.dueDate().toString(),
            report.inspectedOn().toString());
      }
    }
    Set<String> earlierItems = new HashSet<>();
    for (EarlierFinding finding : report.earlierFindings()) {
      requireOnce(earlierItems, "earlierFindings", finding.reportNo() + " / " + finding.item());
      requireOnFile(report, finding, equipmentId, known);
      requireTime(report, finding);
    }
  }

  private static void requireOnce(Set<String> items, String field, String item) {
    if (!items.add(Typed.key(item))) {
      throw new ProblemException(InspectionProblem.ITEM_NAMED_TWICE, field, item);
    }
  }

  private static void requireOnFile(
      Report report,
      EarlierFinding finding,
      String equipmentId,
      Map<Report.Key, Inspection> known) {
    Inspection earlier = known.get(new Report.Key(report.institute(), finding.reportNo()));
    if (earlier == null
        || !earlier.finds(equipmentId, finding.item())
        || earlier.inspectedOn().isAfter(report.inspectedOn())) {
      throw new ProblemException(
          InspectionProblem.UNKNOWN_FINDING,
          "earlierFindings",
          finding.reportNo(),
          finding.item(),
          report.institute());
    }
  }

  /** Only who gives more time names a date, and says why. */
  private static void requireTime(Report report, EarlierFinding finding) {
    boolean more = finding.outcome() == FindingOutcome.MORE_TIME;
    boolean told =
        finding.dueDate() != null
            && finding.reason() != null
            && DatedFinding.mayBeGiven(finding.dueDate(), report.inspectedOn());
    if (more ? !told : finding.dueDate() != null) {
      throw new ProblemException(
          InspectionProblem.MORE_TIME_UNTOLD,
          "earlierFindings",
          finding.reportNo(),
          finding.item(),
          report.inspectedOn().toString());
    }
  }
}
