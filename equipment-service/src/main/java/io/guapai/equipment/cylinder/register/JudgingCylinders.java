package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.cylinder.CylinderBook;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CertificateNumber;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a cylinder may be entered as it is stated, and which days the rules make of it. */
@ApplicationScoped
public class JudgingCylinders {

  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

  private final CylinderBook book;
  private final PlatformClock clock;

  JudgingCylinders(CylinderBook book, PlatformClock clock) {
    this.book = book;
    this.clock = clock;
  }

  /**
   * Judges a cylinder by the rule in force today.
   *
   * @param officer whether an officer enters it, and not the filler itself
   * @throws ProblemException when a value cannot be, or is not the filler's to state
   */
  public NewCylinder judge(CylinderRegistration stated, Filler filler, boolean officer) {
    String code = CylinderCode.read(stated.code());
    if (!CylinderCode.fits(code)) {
      throw invalid("code", stated.code(), CylinderCode.FORM);
    }
    if (!Varieties.isCylinder(stated.variety())
        || EquipmentVariety.find(stated.variety()).isEmpty()
        || stated.variety().equals("2300")) {
      throw new ProblemException(EquipmentProblem.NOT_A_CYLINDER, "variety", stated.variety());
    }
    String certificate = stated.certificateNo();
    if (certificate != null && !CertificateNumber.parse(certificate).kind().equals("瓶")) {
      throw invalid("certificateNo", certificate, "瓶…");
    }
    if (stated.demonstration() && !officer) {
      throw new ProblemException(EquipmentProblem.OFFICERS_ONLY, "demonstration", "demonstration");
    }
    requirePast("madeOn", stated.madeOn(), FIRST);
    LocalDate last = stated.lastInspectedOn();
    if (last != null) {
      requirePast("lastInspectedOn", last, stated.madeOn());
    }
    if (!officer && (last == null) != (stated.lastReportNo() == null)) {
      throw new ProblemException(EquipmentProblem.INSPECTION_REPORT_REQUIRED, "lastReportNo");
    }
    Edition<CylinderBook.Cycle> rule = book.cycle(stated.medium(), clock.today());
    return new NewCylinder(
        stated,
        code,
        filler,
        nextInspection(stated, last == null ? stated.madeOn() : last, rule.says()),
        scrapOn(stated, officer, rule.says()),
        rule.edition());
  }

  private static LocalDate nextInspection(
      CylinderRegistration stated, LocalDate from, CylinderBook.Cycle cycle) {
    LocalDate longest = from.plusMonths(cycle.cycleMonths());
    LocalDate next = stated.nextInspectionDate();
    if (next == null) {
      return longest;
    }
    if (next.isBefore(from)) {
      throw new ProblemException(
          EquipmentProblem.DATES_REVERSED, "nextInspectionDate", from.toString(), next.toString());
    }
    if (next.isAfter(longest)) {
      throw new ProblemException(
          EquipmentProblem.INSPECTION_TOO_FAR,
          "nextInspectionDate",
          next.toString(),
          longest.toString());
    }
    return next;
  }

  private static LocalDate scrapOn(
      CylinderRegistration stated, boolean officer, CylinderBook.Cycle cycle) {
    LocalDate life = stated.madeOn().plusYears(cycle.lifeYears());
    LocalDate scrap = stated.scrapOn();
    if (scrap == null) {
      return life;
    }
    LocalDate longest = stated.madeOn().plusYears(cycle.longestLifeYears());
    if (scrap.isAfter(longest)) {
      throw new ProblemException(
          EquipmentProblem.SCRAP_TOO_FAR, "scrapOn", scrap.toString(), longest.toString());
    }
    if (scrap.isBefore(stated.madeOn())) {
      throw new ProblemException(
          EquipmentProblem.DATES_REVERSED, "scrapOn", stated.madeOn().toString(), scrap.toString());
    }
    if (scrap.isAfter(life) && !officer) {
      throw new ProblemException(EquipmentProblem.OFFICERS_ONLY, "scrapOn", "scrapOn");
    }
    return scrap;
  }

  private void requirePast(String field, LocalDate day, LocalDate first) {
    if (day.isAfter(clock.today())) {
      throw new ProblemException(EquipmentProblem.DATE_IN_FUTURE, field, day.toString());
    }
    if (day.isBefore(first)) {
      throw invalid(field, day.toString(), first + " – " + clock.today());
    }
  }

  private static ProblemException invalid(String field, @Nullable String value, String expected) {
    return new ProblemException(
        PlatformProblem.INVALID_VALUE, field, field, String.valueOf(value), expected);
  }
}
