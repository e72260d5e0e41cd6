package io.guapai.hazard.accident;

import io.guapai.hazard.Days;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** An officer reports an accident (事故上报, 特种设备安全法 §70). */
@Singleton
@ActAt(
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Report an accident; what is known more of one on file supplements it",
    zh = "事故上报")
record ReportAccident(RecordingAccidents recording, UnitDirectory units, PlatformClock clock)
    implements Opening<Accident, Words.Report> {

  @Override
  public Accident open(Words.Report report, Acting acting) {
    String equipmentNo = report.equipmentNo();
    Unit unit =
        units.byNumber(equipmentNo).orElseThrow(() -> RecordingAccidents.unknown(equipmentNo));
    // Where the caller is it may be tomorrow already.
    Days.requirePast("occurredAt", report.occurredAt().toLocalDate(), acting.today().plusDays(1));
    LocalDate day = report.occurredAt().atZoneSameInstant(clock.getZone()).toLocalDate();
    if (unit.unusedOn(day)) {
      throw new ProblemException(
          HazardProblem.FOUND_BEFORE_USE,
          "occurredAt",
          day.toString(),
          unit.equipmentNo(),
          unit.firstUseDate() + "");
    }
    return recording.record(
        unit, day, report.account(), report.description(), report, acting.by(), null);
  }
}
