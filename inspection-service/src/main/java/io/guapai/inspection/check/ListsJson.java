package io.guapai.inspection.check;

import io.guapai.contracts.CheckFinding;
import io.guapai.runtime.event.ListJson;

/** Lists as columns of a check keep them. */
final class ListsJson {

  private ListsJson() {}

  /** What was found of the items. */
  static class Answers extends ListJson<Answer> {

    Answers() {
      super(Answer[].class);
    }
  }

  /** What was found amiss. */
  static class Findings extends ListJson<CheckFinding> {

    Findings() {
      super(CheckFinding[].class);
    }
  }
}
