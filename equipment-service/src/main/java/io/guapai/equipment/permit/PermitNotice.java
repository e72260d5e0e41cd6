package io.guapai.equipment.permit;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.NoticeOutcome;
import io.guapai.contracts.equipment.PermitNoticeClosed;
import io.guapai.contracts.equipment.PermitNoticeOpened;
import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a firm which needs permits entered the business register (双告知一承诺): the applicant is told
 * which, the licensing body is told, the applicant pledges. It ends when the firm is on the
 * register of special equipment, or need not be.
 */
@Entity
public class PermitNotice extends FiledDossier {

  static final Deed OPEN = Deed.named("OPEN", "推送接收");
  static final Deed TELL_APPLICANT = Deed.named("TELL_APPLICANT", "告知申请人");
  static final Deed TELL_LICENSING = Deed.named("TELL_LICENSING", "告知许可部门");
  static final Deed PLEDGE = Deed.named("PLEDGE", "申请人承诺");
  static final Deed CLOSE = Deed.named("CLOSE", "办结");

  private String enterpriseId;
  private String name;
  private @Nullable String address;
  private String businessScope;
  private List<String> permits;
  private LocalDate registeredOn;
  private LocalDate dueOn;
  private @Nullable LocalDate applicantToldOn;
  private @Nullable LocalDate licensingToldOn;
  private @Nullable LocalDate pledgedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable NoticeOutcome outcome;

  protected PermitNotice() {}

  /**
   * One that the market registration told of.
   *
   * @param creditCode as the register keeps it
   * @param due last day on which the county should be done with it
   */
  PermitNotice(NewPermitNotice told, String creditCode, String region, LocalDate due, By by) {
    super(region);
    enterpriseId = creditCode;
    name = told.name();
    address = told.address();
    businessScope = told.businessScope();
    permits = told.permits().stream().map(LicenceKind::name).distinct().sorted().toList();
    registeredOn = told.registeredOn();
    pledgedOn = told.pledgedOn();
    dueOn = due;
    told(
        OPEN,
        by,
        null,
        () ->
            new PermitNoticeOpened(
                id().toString(), enterpriseId, regionCode(), name, permits(), registeredOn));
  }

  void tellApplicant(Telling telling, Acting acting) {
    say(TELL_APPLICANT, telling, acting);
    applicantToldOn = telling.on();
  }

  void tellLicensing(Telling telling, Acting acting) {
    say(TELL_LICENSING, telling, acting);
    licensingToldOn = telling.on();
  }

  void pledge(Telling telling, Acting acting) {
    say(PLEDGE, telling, acting);
    pledgedOn = telling.on();
  }

  private void say(Deed deed, Telling telling, Acting acting) {
    require(deed);
    Days.requireBetween("on", telling.on(), registeredOn, acting.today());
    done(deed, acting.by(), telling.note());
  }

  /** It ends, by an officer or because the firm is on the register by now. */
  void close(NoticeOutcome end, By by, String reason) {
    told(
        CLOSE,
        by,
        reason,
        () -> new PermitNoticeClosed(id().toString(), enterpriseId, regionCode(), end, reason));
    outcome = end;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    if (outcome != null) {
      return new ProblemException(EquipmentProblem.NOTICE_CLOSED, null);
    }
    LocalDate said =
        deed.equals(TELL_APPLICANT)
            ? applicantToldOn
            : deed.equals(TELL_LICENSING)
                ? licensingToldOn
                : deed.equals(PLEDGE) ? pledgedOn : null;
    return said == null
        ? null
        : new ProblemException(EquipmentProblem.NOTICE_SAID, null, said.toString());
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  private List<LicenceKind> permits() {
    return permits.stream().map(LicenceKind::valueOf).toList();
  }

  /** As it goes out. */
  PermitNoticeView view() {
    return new PermitNoticeView(
        id(),
        enterpriseId,
        regionCode(),
        name,
        address,
        businessScope,
        permits(),
        registeredOn,
        dueOn,
        applicantToldOn,
        licensingToldOn,
        pledgedOn,
        outcome,
        version());
  }
}
