package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import io.guapai.inspection.mapping.ResultWords;
import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an institute says of a visit, in our words.
 *
 * @param conclusion null when the visit had no result
 */
record Told(InspectionKind kind, @Nullable Conclusion conclusion, Report.Visit visit) {

  /**
   * Which visit it was, in our words or in one of the institute's.
   *
   * @param word goes before the others
   */
  record Visit(@Nullable InspectionKind kind, @Nullable VisitKind visit, @Nullable String word) {}

  /**
   * What it ended with, likewise.
   *
   * @param word goes before the others
   */
  record Ending(
      @Nullable Conclusion conclusion, @Nullable VisitOutcome outcome, @Nullable String word) {}

  /**
   * Takes an institute by its words; who says a thing in both ways has to say the same.
   *
   * @throws ProblemException naming what is missing, unknown or said in two ways
   */
  static Told of(ResultWords words, String institute, LocalDate day, Visit visit, Ending ending) {
    ResultWords.Visit meant =
        visit.word() == null ? null : words.visit(institute, visit.word(), day);
    ResultWords.Ending ended =
        ending.word() == null ? null : words.ending(institute, ending.word(), day);
    InspectionKind kind = said("kind", visit.kind(), meant == null ? null : meant.kind());
    if (kind == null) {
      throw new ProblemException(InspectionProblem.KIND_MISSING, "kind");
    }
    VisitKind why = said("visit", visit.visit(), meant == null ? null : meant.visit());
    Conclusion conclusion =
        said("conclusion", ending.conclusion(), ended == null ? null : ended.conclusion());
    VisitOutcome outcome =
        said("outcome", ending.outcome(), ended == null ? null : ended.outcome());
    return new Told(
        kind,
        conclusion,
        new Report.Visit(
            Objects.requireNonNullElse(why, VisitKind.ROUTINE),
            said("outcome", outcome, meant == null ? null : meant.outcome()),
            visit.word(),
            ending.word()));
  }

  private static <T extends Enum<T>> @Nullable T said(
      String field, @Nullable T said, @Nullable T meant) {
    if (said != null && meant != null && said != meant) {
      throw new ProblemException(
          InspectionProblem.SAID_IN_TWO_WAYS, field, said.name(), meant.name());
    }
    return said == null ? meant : said;
  }
}
