package io.guapai.inspection.diagnosis;

import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.inspection.DiagnosisGiven;
import io.guapai.inspection.premises.Premises;
import io.guapai.inspection.premises.SiteFindings;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.event.ListJson;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Experts are asked about an enterprise for a term (专家诊断). They give one opinion, and order
 * nothing. Who has an interest in the enterprise is not asked, and who finds that he has one says
 * no more.
 */
@Entity
public class Diagnosis extends FiledDossier {

  static final Deed ASSIGN = Deed.named("ASSIGN", "委派专家");
  static final Deed DECLARE = Deed.named("DECLARE", "申报利益冲突");
  static final Deed GIVE = Deed.named("GIVE", "出具意见");
  static final Deed END = Deed.named("END", "终止");

  private String enterpriseId;
  private String question;

  @Convert(converter = ExpertsJson.class)
  private List<ExpertAsked> experts;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> expertIds;

  private LocalDate fromDay;
  private LocalDate toDay;

  @Enumerated(EnumType.STRING)
  private DiagnosisState state;

  private @Nullable String opinion;
  private @Nullable String advice;

  @Convert(converter = SiteFindings.Json.class)
  private List<SiteFinding> findings;

  private @Nullable LocalDate givenOn;
  private @Nullable String endReason;
  private String recordedBy;
  private Instant recordedAt;

  protected Diagnosis() {}

  /** Experts who are asked now. */
  Diagnosis(Premises premises, NewDiagnosis said, By by) {
    super(premises.regionCode());
    enterpriseId = premises.enterpriseId();
    question = said.question();
    experts = said.experts();
    expertIds = experts.stream().map(ExpertAsked::expert).toList();
    fromDay = said.fromDay();
    toDay = said.toDay();
    state = DiagnosisState.ASSIGNED;
    findings = List.of();
    recordedBy = by.actor();
    recordedAt = by.at();
    done(ASSIGN, by, null);
  }

  /** Experts as JSON in the row. */
  static class ExpertsJson extends ListJson<ExpertAsked> {

    ExpertsJson() {
      super(ExpertAsked[].class);
    }
  }

  /** The expert among those asked who acts; empty when he is none of them. */
  private Optional<ExpertAsked> asked(Acting acting) {
    String own = acting.caller().organization();
    return experts.stream().filter(each -> each.expert().equals(own)).findFirst();
  }

  /** Refuses who is not asked, or has declared an interest. */
  void requireAsked(Acting acting) {
    ExpertAsked expert =
        asked(acting).orElseThrow(() -> new ProblemException(DiagnosisProblem.NOT_YOUR_CASE, null));
    if (expert.conflict()) {
      throw new ProblemException(DiagnosisProblem.EXPERT_IN_CONFLICT, null, expert.name());
    }
  }

  void requireTerm(Acting acting) {
    if (acting.today().isBefore(fromDay) || acting.today().isAfter(toDay)) {
      throw new ProblemException(
          DiagnosisProblem.OUTSIDE_TERM, null, fromDay.toString(), toDay.toString());
    }
  }

  /** Where the experts are asked to look. */
  Premises place() {
    return new Premises(enterpriseId, regionCode(), 0);
  }

  /** The acting expert has an interest; without another one the case ends. */
  void declare(Conflict said, Acting acting) {
    done(DECLARE, acting.by(), said.relation());
    String own = Objects.requireNonNull(acting.caller().organization());
    experts =
        experts.stream()
            .map(
                each ->
                    each.expert().equals(own)
                        ? new ExpertAsked(own, each.name(), true, said.relation())
                        : each)
            .toList();
    if (experts.stream().allMatch(ExpertAsked::conflict)) {
      state = DiagnosisState.ENDED;
      endReason = said.relation();
    }
  }

  void give(Opinion said, List<SiteFinding> found, Acting acting) {
    told(GIVE, acting.by(), null, () -> fact(acting));
    opinion = said.opinion();
    advice = said.advice();
    findings = found;
    givenOn = acting.today();
    state = DiagnosisState.GIVEN;
  }

  void end(String reason, By by) {
    done(END, by, reason);
    state = DiagnosisState.ENDED;
    endReason = reason;
  }

  private DiagnosisGiven fact(Acting acting) {
    return new DiagnosisGiven(
        id().toString(), enterpriseId, regionCode(), acting.today(), acting.account(), findings);
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return deed != ASSIGN && state != DiagnosisState.ASSIGNED
        ? new ProblemException(DiagnosisProblem.DIAGNOSIS_OVER, null, state)
        : null;
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  DiagnosisView view(ZoneId zone) {
    return new DiagnosisView(
        id(),
        enterpriseId,
        regionCode(),
        state,
        question,
        experts,
        fromDay,
        toDay,
        opinion,
        advice,
        findings,
        givenOn,
        endReason,
        recordedBy,
        recordedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
