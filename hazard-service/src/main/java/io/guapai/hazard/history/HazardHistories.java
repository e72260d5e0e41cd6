package io.guapai.hazard.history;

import io.guapai.runtime.history.HistoryTable;
import io.guapai.runtime.history.HistoryTables;
import jakarta.inject.Singleton;
import java.util.List;

/** The tables in which this service keeps histories. */
@Singleton
public class HazardHistories implements HistoryTables {

  /**
   * What was done to hazards, and how each stood after it: what the reports of a past day count.
   */
  static final HistoryTable HAZARDS =
      HistoryTable.of(
              "hazard_history",
              "hazard",
              "hazard_id:uuid",
              List.of(
                  "grade:text",
                  "due_date:date",
                  "overdue:boolean",
                  "planned:boolean",
                  "five_fixed:boolean",
                  "listed_level:text"),
              "hazard")
          .withFiles("file_content");

  /** What was done to complaints, and who answered for each after it (首问责任制). */
  public static final HistoryTable COMPLAINTS =
      HistoryTable.of(
          "complaint_history",
          "complaint",
          "complaint_id:uuid",
          List.of("handler:text", "hazard_id:uuid"),
          "complaint");

  /** The procedure of accidents, each act with what was reported or is told. */
  public static final HistoryTable ACCIDENTS =
      HistoryTable.of(
          "accident_act", "accident", "accident_id:uuid", List.of("says:text"), "accident");

  @Override
  public List<HistoryTable> tables() {
    return List.of(
        HAZARDS,
        COMPLAINTS,
        ACCIDENTS,
        HistoryTable.DOSSIERS
            .counting("interview", "interview")
            .counting("risk-point", "risk_point")
            .counting("emergency-plan", "emergency_plan")
            .counting("inspector", "inspector")
            .counting("screening", "screening"));
  }
}
