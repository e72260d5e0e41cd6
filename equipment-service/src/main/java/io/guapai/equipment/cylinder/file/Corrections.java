package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.cylinder.Fillers;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.equipment.cylinder.register.CylinderRegistration;
import io.guapai.equipment.cylinder.register.JudgingCylinders;
import io.guapai.equipment.cylinder.register.NewCylinder;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cylinder as it should have been entered, by the rules that hold for entering one. */
@ApplicationScoped
class Corrections {

  private final JudgingCylinders judging;
  private final Fillers fillers;

  Corrections(JudgingCylinders judging, Fillers fillers) {
    this.judging = judging;
    this.fillers = fillers;
  }

  /**
   * What a correction makes of a cylinder.
   *
   * @throws ProblemException when it states nothing else, or what cannot be
   */
  NewCylinder of(CylinderFile was, CylinderCorrection said) {
    Medium medium = or(said.medium(), was.medium);
    LocalDate madeOn = or(said.madeOn(), was.madeOn);
    boolean reckoned = medium != was.medium || !madeOn.equals(was.madeOn);
    CylinderRegistration right =
        new CylinderRegistration(
            was.code,
            or(said.maker(), was.maker),
            or(said.makerNo(), was.makerNo),
            or(said.variety(), was.variety),
            medium,
            or(said.capacityLitres(), was.capacityLitres),
            madeOn,
            was.fillerId,
            null,
            was.lastInspectedOn,
            was.lastReportNo,
            said.nextInspectionDate(),
            said.scrapOn(),
            was.demonstration);
    NewCylinder judged = judging.judge(right, fillers.named("filler", was.fillerId), true);
    NewCylinder corrected =
        reckoned
            ? judged
            : new NewCylinder(
                right,
                was.code,
                judged.filler(),
                or(said.nextInspectionDate(), was.nextInspectionDate),
                or(said.scrapOn(), was.scrapOn),
                said.nextInspectionDate() == null && said.scrapOn() == null
                    ? was.rule
                    : judged.rule(),
                judged.state());
    if (isSame(was, corrected)) {
      throw new ProblemException(EquipmentProblem.NOTHING_CHANGED, null, was.code);
    }
    return corrected;
  }

  private static boolean isSame(CylinderFile was, NewCylinder now) {
    CylinderRegistration right = now.stated();
    BigDecimal capacity = right.capacityLitres();
    return right.maker().equals(was.maker)
        && right.makerNo().equals(was.makerNo)
        && right.variety().equals(was.variety)
        && right.medium() == was.medium
        && capacity.compareTo(was.capacityLitres) == 0
        && right.madeOn().equals(was.madeOn)
        && now.nextInspectionDate().equals(was.nextInspectionDate)
        && now.scrapOn().equals(was.scrapOn);
  }

  private static <T> T or(@Nullable T stated, T was) {
    return stated == null ? was : stated;
  }
}
