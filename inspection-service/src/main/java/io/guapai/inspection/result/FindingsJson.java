package io.guapai.inspection.result;

import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.runtime.event.ListJson;

/** Findings of a report as JSON in its row. */
final class FindingsJson {

  private FindingsJson() {}

  /** Findings with a date of their own. */
  static class Dated extends ListJson<DatedFinding> {

    Dated() {
      super(DatedFinding[].class);
    }
  }

  /** What became of findings of earlier reports. */
  static class Earlier extends ListJson<EarlierFinding> {

    Earlier() {
      super(EarlierFinding[].class);
    }
  }
}
