package io.guapai.inspection.application;

import io.guapai.contracts.equipment.ConstructionOutcome;
import io.guapai.inspection.application.InspectionApplication.About;
import io.guapai.inspection.construction.Construction;
import io.guapai.inspection.construction.Constructions;
import io.guapai.inspection.subject.Subjects;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The construction whose supervision inspection is applied for, by the builder or the user. */
@ApplicationScoped
class ChoosingConstruction {

  private final Constructions constructions;
  private final Subjects subjects;
  private final Sql sql;

  ChoosingConstruction(Constructions constructions, Subjects subjects, Sql sql) {
    this.constructions = constructions;
    this.subjects = subjects;
    this.sql = sql;
  }

  /** The construction by the number of its notice, locked until the application is filed. */
  About of(String noticeNo, Acting acting) {
    List<String> own = acting.caller().enterprises();
    Construction construction =
        constructions
            .locked(noticeNo)
            .filter(each -> own.contains(each.builderId()) || own.contains(each.userId()))
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformProblem.NOT_FOUND, "constructionNo", "construction", noticeNo));
    // What is built has to be inspected also where the notice was ended too early.
    ConstructionOutcome outcome = construction.outcome();
    if (outcome != null && outcome != ConstructionOutcome.COMPLETED) {
      throw new ProblemException(
          ApplicationProblem.CONSTRUCTION_OVER, "constructionNo", noticeNo, outcome);
    }
    requireFree(noticeNo);
    boolean builds = own.contains(construction.builderId());
    boolean ofOne = construction.builderId().equals(construction.userId());
    String other = builds ? construction.userId() : construction.builderId();
    return new About(
        construction.regionCode(),
        builds ? construction.builderId() : construction.userId(),
        ofOne ? null : other,
        construction.variety(),
        construction.quantity(),
        subjects.lockedById(construction.units()).stream()
            .map(unit -> new AppliedUnit(unit.equipmentId(), unit.equipmentNo(), null))
            .toList(),
        null,
        false);
  }

  private void requireFree(String noticeNo) {
    sql.first(
            "select a.application_no from inspection_application a join construction c"
                + " on c.application_id = a.id where c.notice_no = ?",
            row -> row.getString(1),
            noticeNo)
        .ifPresent(
            known -> {
              throw new ProblemException(
                  ApplicationProblem.APPLIED_ALREADY, "constructionNo", noticeNo, known);
            });
  }
}
