package io.guapai.inspection.result;

import java.util.List;

/** What follows from a report beside the dates of its unit: a bean. */
public interface ReportListener {

  /**
   * Reports were put on file, in their order. It runs in their transaction, in system scope.
   *
   * @param reports at least one
   */
  void recorded(List<RecordedReport> reports);
}
