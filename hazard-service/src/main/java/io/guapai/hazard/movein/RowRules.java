package io.guapai.hazard.movein;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.grading.GradeBook;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a row has to say in its state, and the order of its days. */
final class RowRules {

  private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);

  /** No deadline of a hazard lies further ahead: a listed one has a year. */
  private static final int YEARS_AHEAD = 5;

  private static final Set<HazardState> UNGRADED =
      EnumSet.of(
          HazardState.REPORTED, HazardState.VERIFYING, HazardState.CONFIRMED, HazardState.REJECTED);

  private record Day(String field, @Nullable LocalDate day) {}

  private RowRules() {}

  /**
   * Refuses a row that cannot be true by itself.
   *
   * @throws ProblemException naming the value
   */
  static void require(BroughtIn row, LocalDate today) {
    HazardState state = row.state();
    if (state == HazardState.MERGED) {
      throw new ProblemException(HazardProblem.BROUGHT_IN_MERGED, "state");
    }
    if (UNGRADED.contains(state)) {
      none(row, "grade", row.grade());
      none(row, "gradedOn", row.gradedOn());
      none(row, "orderedOn", row.orderedOn());
      none(row, "dueDate", row.dueDate());
    } else if (state != HazardState.TRANSFERRED) {
      some(row, "grade", row.grade());
    }
    if (row.grade() == null) {
      none(row, "dueDate", row.dueDate());
      none(row, "orderedOn", row.orderedOn());
    }
    if (state == HazardState.ORDERED) {
      some(row, "orderedOn", row.orderedOn());
    }
    if (row.secondDueDate() != null || row.overdueSince() != null) {
      some(row, "dueDate", row.dueDate());
    }
    if (state == HazardState.SUBMITTED) {
      some(row, "rectifiedOn", row.rectifiedOn());
    } else if (state != HazardState.CLOSED) {
      none(row, "rectifiedOn", row.rectifiedOn());
    }
    if (state.open()) {
      none(row, "endedOn", row.endedOn());
    } else {
      some(row, "endedOn", row.endedOn());
    }
    requireOrder(row, today);
  }

  private static void requireOrder(BroughtIn row, LocalDate today) {
    inOrder(
        new Day("foundOn", row.foundOn()),
        new Day("reportedOn", row.reportedOn()),
        new Day("gradedOn", row.gradedOn()),
        new Day("orderedOn", row.orderedOn()),
        new Day("rectifiedOn", row.rectifiedOn()),
        new Day("endedOn", row.endedOn()));
    inOrder(
        new Day("foundOn", row.foundOn()),
        new Day("dueDate", row.dueDate()),
        new Day("secondDueDate", row.secondDueDate()));
    LocalDate due = row.dueDate();
    if (row.overdueSince() != null && due != null && !row.overdueSince().isAfter(due)) {
      throw reversed("overdueSince", row.overdueSince(), "dueDate", due);
    }
    past("foundOn", row.foundOn(), today);
    past("reportedOn", row.reportedOn(), today);
    past("gradedOn", row.gradedOn(), today);
    past("orderedOn", row.orderedOn(), today);
    past("overdueSince", row.overdueSince(), today);
    past("rectifiedOn", row.rectifiedOn(), today);
    past("endedOn", row.endedOn(), today);
    between("foundOn", row.foundOn(), OLDEST, today);
    between("dueDate", row.due(), OLDEST, today.plusYears(YEARS_AHEAD));
  }

  /**
   * Refuses a grade that an open hazard cannot have here: below an entry that decides it by itself,
   * or of a tier that its territory does not know. What ended is left as it was graded.
   *
   * @throws ProblemException naming the grade
   */
  static void requireGrade(BroughtIn row, HazardCode code, String region, GradeBook grades) {
    if (row.grade() == null || !row.state().open()) {
      return;
    }
    if (code.gradesByItself() && row.grade() != Grade.MAJOR) {
      throw new ProblemException(HazardProblem.BROUGHT_IN_TOO_LOW, "grade", code.code());
    }
    if (row.grade() == Grade.SERIOUS && !grades.hasSerious(region)) {
      throw new ProblemException(HazardProblem.NO_SERIOUS_TIER, "grade", region);
    }
  }

  private static void inOrder(Day... days) {
    List<Day> told = new ArrayList<>();
    for (Day day : days) {
      if (day.day() != null) {
        told.add(day);
      }
    }
    for (int i = 1; i < told.size(); i++) {
      LocalDate before = told.get(i - 1).day();
      LocalDate after = told.get(i).day();
      if (before != null && after != null && after.isBefore(before)) {
        throw reversed(told.get(i).field(), after, told.get(i - 1).field(), before);
      }
    }
  }

  private static ProblemException reversed(
      String field, LocalDate day, String other, LocalDate before) {
    return new ProblemException(
        HazardProblem.BROUGHT_IN_REVERSED, field, field, day.toString(), other, before.toString());
  }

  private static void past(String field, @Nullable LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      throw new ProblemException(
          HazardProblem.BROUGHT_IN_FUTURE, field, field, day.toString(), today.toString());
    }
  }

  private static void between(
      String field, @Nullable LocalDate day, LocalDate from, LocalDate through) {
    if (day != null && (day.isBefore(from) || day.isAfter(through))) {
      throw new ProblemException(
          HazardProblem.BROUGHT_IN_IMPLAUSIBLE,
          field,
          field,
          day.toString(),
          from.toString(),
          through.toString());
    }
  }

  private static void some(BroughtIn row, String field, @Nullable Object value) {
    if (value == null) {
      throw new ProblemException(
          HazardProblem.BROUGHT_IN_MISSING, field, field, row.state(), row.state().zh());
    }
  }

  private static void none(BroughtIn row, String field, @Nullable Object value) {
    if (value != null) {
      throw new ProblemException(
          HazardProblem.BROUGHT_IN_TOO_EARLY, field, field, row.state(), row.state().zh());
    }
  }
}
