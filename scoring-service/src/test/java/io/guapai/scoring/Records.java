package io.guapai.scoring;

import io.guapai.contracts.EnterpriseKind;
import io.guapai.contracts.SafetyRole;
import io.guapai.contracts.ScreeningKind;
import io.guapai.contracts.SizeClass;
import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.EnterpriseClassified;
import io.guapai.contracts.equipment.EnterpriseInsured;
import io.guapai.contracts.equipment.FillingRefusalCount;
import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.contracts.equipment.OperatorAssigned;
import io.guapai.contracts.equipment.OperatorCertificateExpired;
import io.guapai.contracts.equipment.OperatorReleased;
import io.guapai.contracts.equipment.OperatorsUncertified;
import io.guapai.contracts.equipment.OperatorsUncertifiedCleared;
import io.guapai.contracts.equipment.SafetyStaffAppointed;
import io.guapai.contracts.equipment.SafetyStaffDismissed;
import io.guapai.contracts.hazard.ScreeningRecorded;
import io.guapai.contracts.inspection.DiagnosisGiven;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What is told of an enterprise besides its units and hazards. */
public record Records(Firm of) {

  private static final AtomicInteger SCREENINGS = new AtomicInteger();

  public EnterpriseClassified classified(@Nullable SizeClass size, boolean hazardousChemicals) {
    return new EnterpriseClassified(
        of.id(),
        of.region(),
        List.of(EnterpriseKind.USE),
        size,
        hazardousChemicals,
        LocalDate.of(2026, 5, 1),
        "年报");
  }

  public EnterpriseInsured insured(LocalDate until) {
    return new EnterpriseInsured(of.id(), of.region(), "人保", "P-1", until);
  }

  public DiagnosisGiven diagnosed(LocalDate on) {
    return new DiagnosisGiven("D-" + of.id() + on, of.id(), of.region(), on, "EXPERT-1", List.of());
  }

  public OperatorAssigned assigned(String person, String unit) {
    return new OperatorAssigned(
        of.id() + person,
        of.id(),
        of.region(),
        "C-" + of.id() + person,
        person,
        of.unit(unit),
        of.unit(unit),
        "N1",
        LocalDate.of(2026, 1, 5));
  }

  public OperatorReleased released(String person, String unit) {
    return new OperatorReleased(
        of.id() + person,
        of.id(),
        of.region(),
        "C-" + of.id() + person,
        person,
        of.unit(unit),
        of.unit(unit),
        "N1",
        LocalDate.of(2026, 5, 9),
        "离岗");
  }

  public OperatorCertificateExpired expired(String person, LocalDate validUntil) {
    return new OperatorCertificateExpired(
        of.id() + person,
        of.id(),
        of.region(),
        "C-" + of.id() + person,
        person,
        null,
        "N1",
        validUntil);
  }

  public OperatorsUncertified uncertified(String finding, LocalDate since, int operators) {
    return new OperatorsUncertified(
        of.id() + finding, of.id(), of.region(), since, operators, operators);
  }

  public OperatorsUncertifiedCleared cleared(String finding, LocalDate on) {
    return new OperatorsUncertifiedCleared(of.id() + finding, of.id(), of.region(), on);
  }

  public ScreeningRecorded screened(ScreeningKind kind, LocalDate on, boolean late) {
    return new ScreeningRecorded(
        "S-" + SCREENINGS.incrementAndGet(), of.id(), of.region(), null, kind, on, 0, late);
  }

  public SafetyStaffAppointed appointed(String person, SafetyRole role, String... kinds) {
    return new SafetyStaffAppointed(
        of.id() + person, of.id(), of.region(), role, List.of(kinds), LocalDate.of(2026, 1, 5));
  }

  public SafetyStaffDismissed dismissed(
      String person, SafetyRole role, LocalDate lastDay, String... kinds) {
    return new SafetyStaffDismissed(
        of.id() + person,
        of.id(),
        of.region(),
        role,
        List.of(kinds),
        LocalDate.of(2026, 1, 5),
        lastDay);
  }

  public CylindersTraced filled(LocalDate day, int filled, int unchecked, int foreign) {
    return new CylindersTraced(
        of.id(),
        "某充装站",
        of.region(),
        day,
        filled,
        0,
        0,
        0,
        0,
        2,
        List.of(new FillingRefusalCount(FillingRefusalReason.NOT_CHECKED, 2)),
        unchecked + foreign,
        List.of(
            new FillingRefusalCount(FillingRefusalReason.NOT_CHECKED, unchecked),
            new FillingRefusalCount(FillingRefusalReason.FOREIGN, foreign)),
        0,
        false);
  }
}
