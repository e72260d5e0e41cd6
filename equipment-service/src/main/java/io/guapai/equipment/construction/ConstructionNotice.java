package io.guapai.equipment.construction;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.ConstructionEnded;
import io.guapai.contracts.equipment.ConstructionNotified;
import io.guapai.contracts.equipment.ConstructionOutcome;
import io.guapai.contracts.equipment.ConstructionWork;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.licence.LicenceCover;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work on units that a licensed builder tells the authority before it begins (特种设备安全法 §23). It is
 * no permit: told, the work may begin.
 */
@Entity
public class ConstructionNotice extends FiledDossier {

  String noticeNo;

  @Enumerated(EnumType.STRING)
  NoticeState state;

  @Enumerated(EnumType.STRING)
  ConstructionWork work;

  /** The builder, whose notice it is. */
  String enterpriseId;

  String builderName;
  String userId;
  String userName;
  String place;
  String variety;
  int quantity;
  UUID[] units;
  LocalDate worksFrom;
  LocalDate worksUntil;
  String contact;
  UUID licenceId;
  String licenceNo;
  LocalDate toldOn;
  @Nullable String institute;
  @Nullable String inspectionNo;
  @Nullable LocalDate completedOn;
  @Nullable String documentsHandedOver;
  @Nullable String reason;

  /** For Hibernate. */
  protected ConstructionNotice() {}

  /** Who builds for whom. */
  record Parties(String builderId, String builderName, String userId, String userName) {}

  /** One that is told now. */
  ConstructionNotice(
      String no, Parties parties, NewNotice told, LicenceCover licence, LocalDate today, By by) {
    super(told.regionCode());
    noticeNo = no;
    state = NoticeState.RECEIVED;
    work = told.work();
    enterpriseId = parties.builderId();
    builderName = parties.builderName();
    userId = parties.userId();
    userName = parties.userName();
    place = told.place();
    variety = told.variety();
    quantity = told.quantity();
    units = told.known().toArray(UUID[]::new);
    worksFrom = told.from();
    worksUntil = told.until();
    contact = told.contact();
    licenceId = Objects.requireNonNull(licence.licenceId());
    licenceNo = Objects.requireNonNull(licence.licenceNo());
    toldOn = today;
    told(NoticeDeed.TELL, by, null, this::notified);
  }

  /** Whether it names this inspection already. */
  boolean isLinkedTo(Words.Link link) {
    return link.institute().equals(institute) && link.inspectionNo().equals(inspectionNo);
  }

  void link(Words.Link link, By by) {
    done(NoticeDeed.LINK_INSPECTION, by, link.institute() + " " + link.inspectionNo());
    institute = link.institute();
    inspectionNo = link.inspectionNo();
    state = NoticeDeed.LINK_INSPECTION.after();
  }

  void complete(Words.Completion end, LocalDate today, By by) {
    told(NoticeDeed.COMPLETE, by, null, this::ended);
    if (end.completedOn().isBefore(worksFrom) || end.completedOn().isAfter(today)) {
      throw new ProblemException(
          EquipmentProblem.DAY_OUT_OF_RANGE,
          "completedOn",
          end.completedOn().toString(),
          worksFrom.toString(),
          today.toString());
    }
    completedOn = end.completedOn();
    documentsHandedOver = end.documentsHandedOver();
    state = NoticeDeed.COMPLETE.after();
  }

  /** It is returned, or the work given up. */
  void end(NoticeDeed deed, String why, By by) {
    told(deed, by, why, this::ended);
    reason = why;
    state = deed.after();
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    NoticeDeed asked = (NoticeDeed) deed;
    return asked.allowedIn(state)
        ? null
        : new ProblemException(EquipmentProblem.NOTICE_STATE, null, state, asked, asked.zh());
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  private Fact ended() {
    return new ConstructionEnded(
        id().toString(), noticeNo, ConstructionOutcome.valueOf(state.name()), userId, regionCode());
  }

  private Fact notified() {
    return new ConstructionNotified(
        id().toString(),
        noticeNo,
        work,
        enterpriseId,
        builderName,
        licenceNo,
        userId,
        userName,
        regionCode(),
        place,
        variety,
        quantity,
        List.of(units).stream().map(UUID::toString).toList(),
        worksFrom,
        worksUntil);
  }
}
