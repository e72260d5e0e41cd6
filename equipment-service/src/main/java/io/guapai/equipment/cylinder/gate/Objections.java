package io.guapai.equipment.cylinder.gate;

import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.equipment.cylinder.KnownCylinder;
import io.guapai.equipment.cylinder.Medium;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands against filling a cylinder (特种设备安全法 §49, §85), the gravest first. */
@ApplicationScoped
public class Objections {

  private final FillersLicences licences;

  Objections(FillersLicences licences) {
    this.licences = licences;
  }

  /**
   * The reasons, none when it may be filled.
   *
   * @param cylinder null when the register does not know it
   * @param filler id of the enterprise that fills
   * @param medium what it is filled with
   * @param day on which it is filled
   */
  public List<FillingRefusalReason> to(
      @Nullable KnownCylinder cylinder, String filler, Medium medium, LocalDate day) {
    if (cylinder == null) {
      return List.of(FillingRefusalReason.UNKNOWN_CODE);
    }
    List<FillingRefusalReason> reasons = new ArrayList<>(2);
    if (cylinder.state().ended()) {
      reasons.add(FillingRefusalReason.SCRAPPED);
    }
    if (day.isAfter(cylinder.scrapOn())) {
      reasons.add(FillingRefusalReason.OVER_DESIGN_LIFE);
    }
    if (day.isAfter(cylinder.nextInspectionDate())) {
      reasons.add(FillingRefusalReason.INSPECTION_OVERDUE);
    }
    if (medium != cylinder.medium()) {
      reasons.add(FillingRefusalReason.WRONG_MEDIUM);
    }
    if (!licences.cover(filler, cylinder.variety(), medium, day)) {
      reasons.add(FillingRefusalReason.NO_LICENCE);
    }
    if (!cylinder.isOf(filler, day)) {
      reasons.add(FillingRefusalReason.FOREIGN);
    }
    return reasons;
  }
}
