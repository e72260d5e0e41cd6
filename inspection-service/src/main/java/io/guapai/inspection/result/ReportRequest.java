package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.FindingOutcome;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import io.guapai.inspection.mapping.ResultWords;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as an institute posts it. The institute is the caller's organization.
 *
 * @param equipmentNo public number of the unit
 * @param nextInspectionDate next date set by the report; the cycle of the rules gives it otherwise
 * @param findings hazard codes or sentences
 * @param datedFindings what has to be rectified by a date of its own, item by item
 * @param earlierFindings what became of the dated findings of the institute's earlier reports
 * @param clock clock of the unit that it is about, where such equipment has several
 * @param nextDateMonthOnly whether the next date is known by its month only, and holds through its
 *     end
 * @param safetyGrade safety grade of a vessel or piping, on which its cycle depends
 * @param unitClass class of the unit, where its cycle depends on it: GC1, GB1-III, RAIL
 * @param medium medium of the unit, where its cycle depends on it: CORROSIVE, INERT
 * @param kind may be told by the institute's own word for the visit instead
 * @param conclusion none where the visit had no result; may be told by the institute's own word
 * @param visit why the institute came, where it was not for the examination itself
 * @param visitWord the institute's own word for the kind and the reason of the visit
 * @param outcome what the visit ended with, where the conclusion does not say it all
 * @param outcomeWord the institute's own word for conclusion and outcome
 * @param revises number of an earlier report of the institute that this one takes the place of
 * @param revisionReason why that one was wrong
 */
public record ReportRequest(
    @TypedName @NotBlank @Size(max = 64) String reportNo,
    @TypedName @NotBlank @Size(max = 128) String equipmentNo,
    @Nullable InspectionKind kind,
    @Nullable Conclusion conclusion,
    @NotNull LocalDate inspectedOn,
    @Nullable LocalDate nextInspectionDate,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> findings,
    @Nullable @Size(max = 50) List<@NotNull @Valid Dated> datedFindings,
    @Nullable @Size(max = 50) List<@NotNull @Valid Earlier> earlierFindings,
    @Nullable InspectionClock clock,
    @Nullable Boolean nextDateMonthOnly,
    @Nullable @Min(1) @Max(5) Integer safetyGrade,
    @TypedName @Nullable @Size(min = 1, max = 32) String unitClass,
    @TypedName @Nullable @Size(min = 1, max = 32) String medium,
    @Nullable VisitKind visit,
    @TypedName @Nullable @Size(min = 1, max = 100) String visitWord,
    @Nullable VisitOutcome outcome,
    @TypedName @Nullable @Size(min = 1, max = 100) String outcomeWord,
    @TypedName @Nullable @Size(min = 1, max = 64) String revises,
    @Nullable @Size(min = 1, max = 1000) @Pattern(regexp = "[^\\u0000]*") String revisionReason) {

  /**
   * A finding with a date of its own.
   *
   * @param item its number on the report
   * @param finding begins with a hazard code if one fits
   */
  public record Dated(
      @TypedName @NotBlank @Size(max = 32) String item,
      @NotBlank @Size(max = 2000) String finding,
      @NotNull LocalDate dueDate) {}

  /**
   * What became of a dated finding of an earlier report.
   *
   * @param dueDate the later date, when more time is given
   * @param reason why more time is given
   */
  public record Earlier(
      @TypedName @NotBlank @Size(max = 64) String reportNo,
      @TypedName @NotBlank @Size(max = 32) String item,
      @NotNull FindingOutcome outcome,
      @Nullable LocalDate dueDate,
      @Nullable @Size(min = 1, max = 1000) String reason) {}

  /**
   * The report of an institute.
   *
   * @throws ProblemException naming a word that the mapping of the institute does not know, or what
   *     is missing
   */
  Report by(String institute, ResultWords words) {
    Told told =
        Told.of(
            words,
            institute,
            inspectedOn,
            new Told.Visit(kind, visit, visitWord),
            new Told.Ending(conclusion, outcome, outcomeWord));
    return new Report(
        institute,
        reportNo,
        equipmentNo,
        told.kind(),
        told.conclusion(),
        inspectedOn,
        nextInspectionDate,
        findings == null ? List.of() : findings,
        datedFindings == null
            ? List.of()
            : datedFindings.stream()
                .map(each -> new DatedFinding(each.item(), each.finding(), each.dueDate()))
                .toList(),
        earlierFindings == null
            ? List.of()
            : earlierFindings.stream()
                .map(
                    each ->
                        new EarlierFinding(
                            each.reportNo(),
                            each.item(),
                            each.outcome(),
                            each.dueDate(),
                            each.reason()))
                .toList(),
        clock,
        Boolean.TRUE.equals(nextDateMonthOnly),
        new Report.Described(safetyGrade, unitClass, medium),
        told.visit(),
        Report.Revision.of(revises, revisionReason));
  }
}
