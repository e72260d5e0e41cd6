package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.equipment.cylinder.register.NewCylinder;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The file of a cylinder (气瓶档案): the row of the register, as far as persons change it. What is not
 * changed is not written, for events of its trace change the same row.
 */
@Entity
@Table(name = "cylinder")
@DynamicUpdate
@AttributeOverride(name = "id", column = @Column(name = "file_id"))
public class CylinderFile extends FiledDossier {

  String code;
  String maker;
  String makerNo;
  String variety;

  @Enumerated(EnumType.STRING)
  Medium medium;

  BigDecimal capacityLitres;
  LocalDate madeOn;
  String fillerId;
  @Nullable String certificateNo;
  @Nullable LocalDate lastInspectedOn;
  @Nullable String lastReportNo;
  LocalDate nextInspectionDate;
  LocalDate scrapOn;
  String rule;

  @Enumerated(EnumType.STRING)
  CylinderState state;

  @Nullable String owner;
  @Nullable LocalDate entrustedUntil;
  @Nullable String offeredTo;
  boolean demonstration;

  /** For Hibernate. */
  protected CylinderFile() {}

  /**
   * What was entered of it was wrong. Where its class is another one it leaves its certificate,
   * which is for one class.
   *
   * @param right as it should have been entered
   */
  void correct(NewCylinder right, String reason, By by) {
    done(CylinderDeed.CORRECT, by, reason);
    if (!variety.equals(right.stated().variety()) || medium != right.stated().medium()) {
      certificateNo = null;
    }
    maker = right.stated().maker();
    makerNo = right.stated().makerNo();
    variety = right.stated().variety();
    medium = right.stated().medium();
    capacityLitres = right.stated().capacityLitres();
    madeOn = right.stated().madeOn();
    nextInspectionDate = right.nextInspectionDate();
    scrapOn = right.scrapOn();
    rule = right.rule();
  }

  /** Its filler offers it to another one. */
  void offer(Filler to, String reason, By by) {
    requireOther(to);
    done(CylinderDeed.OFFER, by, reason);
    offeredTo = to.id();
  }

  void withdrawOffer(String reason, By by) {
    done(CylinderDeed.WITHDRAW_OFFER, by, reason);
    offeredTo = null;
  }

  /**
   * Another filler has it from now on: that which it was offered to accepts it, or an officer
   * records that. It leaves the certificate, and the contract, of the filler that it was with.
   */
  void handOver(CylinderDeed deed, Filler to, String reason, By by) {
    requireOther(to);
    done(deed, by, reason);
    fillerId = to.id();
    moveTo(to.regionCode());
    offeredTo = null;
    certificateNo = null;
    owner = null;
    entrustedUntil = null;
  }

  /**
   * Its owner, who is another than the filler, entrusts it to the filler (托管充装).
   *
   * @param until last day; null without an end
   */
  void entrust(String whose, @Nullable LocalDate until, String reason, By by) {
    done(CylinderDeed.ENTRUST, by, reason);
    owner = whose;
    entrustedUntil = until;
  }

  /** The contract is over: the filler must not fill it from then on, whoever owns it. */
  void endEntrustment(LocalDate lastDay, String reason, By by) {
    done(CylinderDeed.END_ENTRUSTMENT, by, reason);
    entrustedUntil = lastDay;
  }

  private void requireOther(Filler to) {
    if (to.id().equals(fillerId)) {
      throw new ProblemException(EquipmentProblem.NOTHING_CHANGED, "filler", to.id());
    }
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    boolean fits =
        switch ((CylinderDeed) deed) {
          case CORRECT -> true;
          case OFFER -> !state.ended() && offeredTo == null;
          case WITHDRAW_OFFER, TAKE_OVER -> !state.ended() && offeredTo != null;
          case HAND_OVER, ENTRUST -> !state.ended();
          case END_ENTRUSTMENT -> owner != null;
        };
    return fits
        ? null
        : new ProblemException(
            EquipmentProblem.CYLINDER_STATE,
            null,
            state,
            offeredTo == null ? "—" : offeredTo,
            deed,
            deed.zh());
  }

  @Override
  public String enterpriseId() {
    return fillerId;
  }
}
