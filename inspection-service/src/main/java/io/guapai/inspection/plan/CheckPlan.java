package io.guapai.inspection.plan;

import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A city's plan of routine checks for a year, reported to its government and then announced. */
@Entity
public class CheckPlan extends FiledDossier {

  static final Deed DRAFT = Deed.named("DRAFT", "编制计划");
  static final Deed ANNOUNCE = Deed.named("ANNOUNCE", "报告并公布计划");
  static final Deed CLOSE = Deed.named("CLOSE", "完成计划");

  private int planYear;
  private String title;
  private int subjects;
  private int rounds;
  private @Nullable String varietyPrefix;
  private @Nullable String note;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  private @Nullable String documentNo;
  private @Nullable LocalDate announcedOn;
  private @Nullable LocalDate closedOn;
  private @Nullable String summary;

  protected CheckPlan() {}

  CheckPlan(NewCheckPlan said, String region, By by) {
    super(region);
    planYear = said.year();
    title = said.title();
    subjects = said.subjects();
    rounds = said.rounds();
    varietyPrefix = said.varietyPrefix();
    note = said.note();
    state = PlanState.DRAFTED;
    done(DRAFT, by, null);
  }

  void announce(String document, By by, LocalDate today) {
    done(ANNOUNCE, by, null);
    state = PlanState.ANNOUNCED;
    documentNo = document;
    announcedOn = today;
  }

  void close(String result, By by, LocalDate today) {
    done(CLOSE, by, null);
    state = PlanState.CLOSED;
    summary = result;
    closedOn = today;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    boolean legal =
        deed == DRAFT
            || deed == ANNOUNCE && state == PlanState.DRAFTED
            || deed == CLOSE && state == PlanState.ANNOUNCED;
    return legal ? null : new ProblemException(PlanProblem.PLAN_STATE, null, deed.name(), state);
  }

  CheckPlanView view() {
    return new CheckPlanView(
        id(),
        regionCode(),
        planYear,
        title,
        subjects,
        rounds,
        varietyPrefix,
        note,
        state,
        documentNo,
        announcedOn,
        closedOn,
        summary,
        version());
  }
}
