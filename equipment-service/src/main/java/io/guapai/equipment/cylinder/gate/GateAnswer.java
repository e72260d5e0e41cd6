package io.guapai.equipment.cylinder.gate;

import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.equipment.cylinder.KnownCylinder;
import io.guapai.equipment.cylinder.Medium;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate says.
 *
 * @param allowed whether it may be filled
 * @param reasons why not, the gravest first
 * @param medium what the cylinder is made for; null when nobody knows it, or it is another filler's
 * @param nextInspectionDate last day on which its inspection holds; null as before
 * @param scrapOn last day of its design life; null as before
 */
record GateAnswer(
    String code,
    boolean allowed,
    List<FillingRefusalReason> reasons,
    @Nullable Medium medium,
    @Nullable LocalDate nextInspectionDate,
    @Nullable LocalDate scrapOn) {

  static GateAnswer of(
      String code, @Nullable KnownCylinder cylinder, List<FillingRefusalReason> reasons) {
    KnownCylinder shown = reasons.contains(FillingRefusalReason.FOREIGN) ? null : cylinder;
    return new GateAnswer(
        code,
        reasons.isEmpty(),
        reasons,
        shown == null ? null : shown.medium(),
        shown == null ? null : shown.nextInspectionDate(),
        shown == null ? null : shown.scrapOn());
  }
}
