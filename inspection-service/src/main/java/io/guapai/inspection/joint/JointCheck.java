package io.guapai.inspection.joint;

import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.inspection.JointCheckConcluded;
import io.guapai.inspection.premises.Countersignature;
import io.guapai.inspection.premises.Premises;
import io.guapai.inspection.premises.Signature;
import io.guapai.inspection.premises.SiteFindings;
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
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A check that several departments hold together (联合执法): one leads, each has a task and enters what
 * came of it, and the authority that called for it concludes it.
 */
@Entity
public class JointCheck extends FiledDossier {

  static final Deed PLAN = Deed.named("PLAN", "部署联合检查");
  static final Deed ENTER = Deed.named("ENTER", "登记部门检查结果");
  static final Deed CONCLUDE = Deed.named("CONCLUDE", "办结联合检查");
  static final Deed CANCEL = Deed.named("CANCEL", "取消联合检查");

  private String enterpriseId;
  private String title;
  private LocalDate plannedOn;

  @Convert(converter = PartsJson.class)
  private List<DepartmentPart> parts;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> departmentIds;

  @Enumerated(EnumType.STRING)
  private JointCheckState state;

  @Convert(converter = SiteFindings.Json.class)
  private List<SiteFinding> findings;

  private @Nullable String summary;
  private @Nullable LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Signature countersigned;

  private @Nullable String signatory;
  private @Nullable String refusal;
  private @Nullable String endReason;
  private String recordedBy;
  private Instant recordedAt;

  protected JointCheck() {}

  /**
   * One that is planned now.
   *
   * @throws ProblemException when not exactly one leads, or one is named twice (422)
   */
  JointCheck(Premises premises, NewJointCheck said, By by) {
    super(premises.regionCode());
    enterpriseId = premises.enterpriseId();
    title = said.title();
    plannedOn = said.plannedOn();
    parts =
        said.departments().stream()
            .map(each -> new DepartmentPart(each.department(), each.lead(), each.task(), null))
            .toList();
    departmentIds = parts.stream().map(DepartmentPart::department).distinct().toList();
    if (departmentIds.size() < parts.size()) {
      throw new ProblemException(JointCheckProblem.DEPARTMENT_TWICE, "departments");
    }
    long leads = parts.stream().filter(DepartmentPart::lead).count();
    if (leads != 1) {
      throw new ProblemException(JointCheckProblem.ONE_LEAD, "departments", leads);
    }
    state = JointCheckState.PLANNED;
    findings = List.of();
    recordedBy = by.actor();
    recordedAt = by.at();
    done(PLAN, by, null);
  }

  /** Departments as JSON in the row. */
  static class PartsJson extends ListJson<DepartmentPart> {

    PartsJson() {
      super(DepartmentPart[].class);
    }
  }

  boolean has(@Nullable String department) {
    return department != null && departmentIds.contains(department);
  }

  Premises place() {
    return new Premises(enterpriseId, regionCode(), 0);
  }

  /**
   * What came of a department's task.
   *
   * @throws ProblemException when it takes no part (422), or entered it before (409)
   */
  void enter(DepartmentResult said, List<SiteFinding> found, By by) {
    done(ENTER, by, said.department());
    DepartmentPart part =
        parts.stream()
            .filter(each -> each.department().equals(said.department()))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        JointCheckProblem.DEPARTMENT_UNKNOWN, "department", said.department()));
    if (part.result() != null) {
      throw new ProblemException(JointCheckProblem.RESULT_ENTERED, "department", said.department());
    }
    parts =
        parts.stream()
            .map(
                each ->
                    each.equals(part)
                        ? new DepartmentPart(
                            each.department(), each.lead(), each.task(), said.result())
                        : each)
            .toList();
    findings = Stream.concat(findings.stream(), found.stream()).toList();
  }

  /** Refuses while a department has entered nothing. */
  void requireResults() {
    List<String> missing =
        parts.stream()
            .filter(each -> each.result() == null)
            .map(DepartmentPart::department)
            .toList();
    if (!missing.isEmpty()) {
      throw new ProblemException(
          JointCheckProblem.RESULTS_MISSING, null, String.join(", ", missing));
    }
  }

  void conclude(Conclusion said, By by) {
    told(CONCLUDE, by, null, () -> fact(by));
    Countersignature signed = said.countersignature().required();
    state = JointCheckState.CONCLUDED;
    heldOn = said.heldOn();
    summary = said.summary();
    countersigned = signed.signature();
    signatory = signed.signatory();
    refusal = signed.refusal();
  }

  void cancel(String reason, By by) {
    done(CANCEL, by, reason);
    state = JointCheckState.CANCELLED;
    endReason = reason;
  }

  private JointCheckConcluded fact(By by) {
    return new JointCheckConcluded(
        id().toString(),
        enterpriseId,
        regionCode(),
        parts.stream().filter(DepartmentPart::lead).findFirst().orElseThrow().department(),
        parts.size(),
        Objects.requireNonNull(heldOn),
        by.actor(),
        findings);
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return deed != PLAN && state != JointCheckState.PLANNED
        ? new ProblemException(JointCheckProblem.JOINT_CHECK_OVER, null, state)
        : null;
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  JointCheckView view(ZoneId zone) {
    return new JointCheckView(
        id(),
        enterpriseId,
        regionCode(),
        state,
        title,
        plannedOn,
        parts,
        findings,
        heldOn,
        summary,
        countersigned,
        signatory,
        refusal,
        endReason,
        recordedBy,
        recordedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
