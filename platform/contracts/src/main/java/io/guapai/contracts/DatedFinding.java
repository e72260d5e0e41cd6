package io.guapai.contracts;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One item of an inspection's paper that gives a date of its own (逐项限期整改的问题). It is a hazard by
 * itself, known by the paper's number and the item's; what several items find on one unit is never
 * joined.
 */
@Description("An item of a paper with a date of its own (逐项限期整改的问题)")
public record DatedFinding(
    @Description(value = "Number of the item on the paper, unique on it (项目序号)", maxLength = 32)
        String item,
    @Description(
            value = "What was found; begins with a code of the hazard lists if one fits (问题描述)",
            maxLength = 2000)
        String finding,
    @Description("Last day to rectify it, within a year of the examination (整改期限)")
        LocalDate dueDate) {

  /** Refuses a null where the contract requires a value. */
  public DatedFinding {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(dueDate, "dueDate");
  }

  /**
   * Whether a date may be given for what was found on a day: not before it, and no longer than a
   * year, which is the most that any hazard is given (挂牌督办整改期限不超过一年).
   */
  public static boolean mayBeGiven(LocalDate dueDate, LocalDate foundOn) {
    return !dueDate.isBefore(foundOn) && !dueDate.isAfter(foundOn.plusYears(1));
  }
}
