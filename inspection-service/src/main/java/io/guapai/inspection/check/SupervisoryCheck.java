package io.guapai.inspection.check;

import io.guapai.contracts.CheckFinding;
import io.guapai.contracts.CheckKind;
import io.guapai.contracts.inspection.CheckCompleted;
import io.guapai.inspection.roster.Inspector;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A check on site by at least two inspectors (特种设备安全法 §65): arranged, recorded by one of them,
 * signed by all, acknowledged by the checked, published. What it found is told once all inspectors
 * signed.
 */
@Entity
public class SupervisoryCheck extends FiledDossier {

  static final Deed ARRANGE = Deed.named("ARRANGE", "安排检查");
  static final Deed RECORD = Deed.named("RECORD", "现场检查记录");
  static final Deed SIGN = Deed.named("SIGN", "检查人员签字");
  static final Deed ACKNOWLEDGE = Deed.named("ACKNOWLEDGE", "被检查单位签字");
  static final Deed PUBLISH = Deed.named("PUBLISH", "公示检查结果");
  static final Deed CANCEL = Deed.named("CANCEL", "取消检查");

  private String authorityRegion;

  @Enumerated(EnumType.STRING)
  private CheckKind kind;

  @Enumerated(EnumType.STRING)
  private CheckMode mode;

  private @Nullable String enterpriseId;
  private @Nullable String organization;
  private String checkedName;
  private LocalDate arrangedOn;
  private LocalDate plannedOn;
  private @Nullable UUID drawId;
  private @Nullable Integer drawRank;
  private @Nullable UUID campaignId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> certificates;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> accounts;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> inspectorNames;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> checklists;

  private @Nullable String method;
  private @Nullable String reason;
  private @Nullable String newRule;
  private @Nullable String noticeNo;

  @Enumerated(EnumType.STRING)
  private CheckState state;

  private @Nullable LocalDate checkedOn;
  private @Nullable String place;
  private @Nullable String metWith;

  @Convert(converter = ListsJson.Answers.class)
  private List<Answer> answers = List.of();

  @Convert(converter = ListsJson.Findings.class)
  private List<CheckFinding> findings = List.of();

  private int problems;
  private @Nullable String conclusion;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> signed = List.of();

  @Embedded private @Nullable Countersigned countersigned;
  private @Nullable LocalDate publishedOn;

  protected SupervisoryCheck() {}

  SupervisoryCheck(
      NewCheck said,
      Checked checked,
      Mandate mandate,
      List<Inspector> inspectors,
      String authorityRegion,
      By by,
      LocalDate today) {
    super(checked.region());
    this.authorityRegion = authorityRegion;
    kind = mandate.kind();
    mode = said.mode();
    enterpriseId = checked.enterpriseId();
    organization = checked.organization();
    checkedName = checked.name();
    arrangedOn = today;
    plannedOn = said.plannedOn();
    drawId = mandate.drawId();
    drawRank = mandate.drawRank();
    campaignId = mandate.campaignId();
    certificates = inspectors.stream().map(Inspector::certificateNo).toList();
    accounts = inspectors.stream().map(Inspector::account).toList();
    inspectorNames = inspectors.stream().map(Inspector::name).toList();
    checklists = said.checklists().stream().distinct().toList();
    method = said.method();
    reason = said.reason();
    newRule = said.newRule();
    noticeNo = said.noticeNo();
    state = CheckState.ARRANGED;
    done(ARRANGE, by, said.reason());
  }

  /** Records what was found; who records signs by it. */
  void record(SiteRecord said, List<CheckFinding> found, By by) {
    done(RECORD, by, null);
    state = CheckState.RECORDED;
    checkedOn = said.checkedOn();
    place = said.place();
    metWith = said.metWith();
    answers = List.copyOf(said.answers());
    findings = List.copyOf(found);
    problems = found.size();
    conclusion = said.conclusion();
    signed = List.of(by.actor());
  }

  /** Another inspector signs; with the last one the check is done and is told. */
  void sign(By by) {
    List<String> all = new ArrayList<>(signed);
    all.add(by.actor());
    if (!all.containsAll(accounts)) {
      done(SIGN, by, null);
    } else if (enterpriseId == null) {
      done(SIGN, by, null);
      state = CheckState.SIGNED;
    } else {
      told(SIGN, by, null, this::completed);
      state = CheckState.SIGNED;
    }
    signed = List.copyOf(all);
  }

  private CheckCompleted completed() {
    return new CheckCompleted(
        id().toString(),
        Objects.requireNonNull(enterpriseId),
        regionCode(),
        kind,
        Objects.requireNonNull(checkedOn),
        authorityRegion,
        inspectorNames,
        campaignId == null ? null : campaignId.toString(),
        findings);
  }

  void acknowledge(Acknowledgement said, By by) {
    done(ACKNOWLEDGE, by, null);
    countersigned = new Countersigned(said);
  }

  void publish(By by, LocalDate today) {
    done(PUBLISH, by, null);
    state = CheckState.PUBLISHED;
    publishedOn = today;
  }

  void cancel(String why, By by) {
    done(CANCEL, by, why);
    state = CheckState.CANCELLED;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    boolean onRecord = state == CheckState.RECORDED || state == CheckState.SIGNED;
    boolean legal =
        deed == ARRANGE
            || (deed == RECORD || deed == CANCEL) && state == CheckState.ARRANGED
            || deed == SIGN && state == CheckState.RECORDED
            || deed == ACKNOWLEDGE && onRecord
            || deed == PUBLISH && state == CheckState.SIGNED;
    return legal ? null : new ProblemException(CheckProblem.CHECK_STATE, null, deed.name(), state);
  }

  /**
   * Refuses who is none of its inspectors.
   *
   * @throws ProblemException naming them (403)
   */
  void requireInspector(String account) {
    if (!accounts.contains(account)) {
      throw new ProblemException(
          CheckProblem.CHECK_OF_OTHERS, null, String.join("、", inspectorNames));
    }
  }

  boolean isSignedBy(String account) {
    return signed.contains(account);
  }

  boolean isAcknowledged() {
    return countersigned != null;
  }

  @Override
  public @Nullable String enterpriseId() {
    return enterpriseId;
  }

  String authorityRegion() {
    return authorityRegion;
  }

  LocalDate arrangedOn() {
    return arrangedOn;
  }

  List<String> certificates() {
    return certificates;
  }

  List<String> checklists() {
    return checklists;
  }

  CheckView view() {
    Countersigned of = countersigned;
    return new CheckView(
        id(),
        regionCode(),
        authorityRegion,
        kind,
        mode,
        enterpriseId,
        organization,
        checkedName,
        plannedOn,
        drawId,
        drawRank,
        campaignId,
        certificates,
        inspectorNames,
        checklists,
        method,
        reason,
        newRule,
        noticeNo,
        state,
        checkedOn,
        place,
        metWith,
        answers,
        findings,
        conclusion,
        signed.stream().map(account -> inspectorNames.get(accounts.indexOf(account))).toList(),
        of == null ? null : of.countersigning(),
        of == null ? null : of.signatory(),
        of == null ? null : of.opinion(),
        of == null ? null : of.witness(),
        of == null ? null : of.recording(),
        publishedOn,
        version());
  }
}
