package io.guapai.hazard.intake;

import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.hazard.accident.RecordingAccidents;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.deadline.PaperDate;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.report.Finding;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.hazard.report.Sources;
import io.guapai.hazard.unit.Enterprise;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.hazard.unit.Subject;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Receipts;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Sender;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What agencies report about units and enterprises. A report about one that the register does not
 * know yet waits; one that cannot be is rejected with the reason; each gets its receipt.
 */
@ApplicationScoped
public class AgencyReports {

  private final PlatformClock clock;
  private final UnitDirectory units;
  private final EnterpriseDirectory enterprises;
  private final HazardCodes codes;
  private final OpeningHazards opening;
  private final RecordingAccidents accidents;
  private final WaitingRoom waitingRoom;
  private final Receipts receipts;

  public AgencyReports(
      PlatformClock clock,
      UnitDirectory units,
      EnterpriseDirectory enterprises,
      HazardCodes codes,
      OpeningHazards opening,
      RecordingAccidents accidents,
      WaitingRoom waitingRoom,
      Receipts receipts) {
    this.clock = clock;
    this.units = units;
    this.enterprises = enterprises;
    this.codes = codes;
    this.opening = opening;
    this.accidents = accidents;
    this.waitingRoom = waitingRoom;
    this.receipts = receipts;
  }

  /** Opens the hazards that agencies found; an officer verifies them. */
  public void hazards(List<Received<HazardFound>> events) {
    Map<String, Unit> known = units.byNumber(told(events, HazardFound::equipmentNo));
    Map<String, Enterprise> met = enterprises.byId(told(events, AgencyReports::enterpriseId));
    Map<String, HazardCode> listed =
        codes.find(events.stream().map(e -> e.data().code()).collect(Collectors.toSet()));
    Map<Finding, Received<HazardFound>> findings = new LinkedHashMap<>();
    for (Received<HazardFound> event : events) {
      HazardFound found = event.data();
      if (!found.namesOneSubject()) {
        receipts.rejected(
            event,
            "equipmentNo与enterpriseId须填写其一且仅其一 / exactly one of equipmentNo and enterpriseId is"
                + " required");
        continue;
      }
      String number = found.equipmentNo();
      Subject subject = number == null ? met.get(enterpriseId(found)) : known.get(number);
      HazardCode code = listed.get(found.code());
      if (subject == null) {
        waitingRoom.keep(
            event,
            number == null
                ? WaitingRoom.enterprise(found.partitionKey())
                : WaitingRoom.unit(number));
      } else if (code == null) {
        receipts.rejected(event, "不存在的隐患条目代码 / unknown hazard code: " + found.code());
      } else {
        String refusal = refusal(event, subject, code, found);
        if (refusal == null) {
          findings.put(finding(event, subject, code), event);
        } else {
          receipts.rejected(event, refusal);
        }
      }
    }
    Map<String, UUID> opened = opening.open(new ArrayList<>(findings.keySet()));
    findings.forEach(
        (finding, event) ->
            receipts.accepted(
                event, "hazard", Objects.requireNonNull(opened.get(finding.cause())).toString()));
  }

  /** Records the accidents that agencies report. */
  public void accidents(List<Received<AccidentReported>> events) {
    Map<String, Unit> known =
        units.byNumber(events.stream().map(e -> e.data().equipmentNo()).toList());
    for (Received<AccidentReported> event : events) {
      AccidentReported report = event.data();
      Unit unit = known.get(report.equipmentNo());
      if (unit == null) {
        waitingRoom.keep(event, WaitingRoom.unit(report.equipmentNo()));
        continue;
      }
      String refusal = refusal(event, unit, report.occurredOn(), report.description());
      if (refusal == null) {
        record(event, unit);
      } else {
        receipts.rejected(event, refusal);
      }
    }
  }

  private void record(Received<AccidentReported> event, Unit unit) {
    try {
      receipts.accepted(event, "accident", accidents.record(event, unit).toString());
    } catch (ProblemException untrue) {
      receipts.rejected(event, String.valueOf(untrue.getMessage()));
    }
  }

  private Finding finding(Received<HazardFound> event, Subject subject, HazardCode code) {
    HazardFound found = event.data();
    String source = event.header().source();
    Report report =
        new Report(
            subject,
            code,
            found.description(),
            source(found),
            Objects.requireNonNullElse(found.foundBy(), source),
            found.foundOn(),
            event.header().correlationId(),
            null,
            null,
            paper(found));
    return new Finding(
        "agency:" + source + "#" + event.header().id(),
        report,
        false,
        By.event(event.header(), clock.instant()));
  }

  /** Its id as the register writes it; null when a unit is named. */
  private static @Nullable String enterpriseId(HazardFound found) {
    return found.enterpriseId() == null ? null : Typed.number(found.enterpriseId());
  }

  private static List<String> told(
      List<Received<HazardFound>> events, Function<HazardFound, @Nullable String> part) {
    return events.stream().map(Received::data).map(part).filter(Objects::nonNull).toList();
  }

  private static SourceKind source(HazardFound found) {
    return Objects.requireNonNullElse(found.sourceKind(), SourceKind.TRANSFERRED);
  }

  /** The date of its own that a paper gives it; null when none does. */
  private static @Nullable PaperDate paper(HazardFound found) {
    return found.paperNo() == null || found.item() == null || found.dueDate() == null
        ? null
        : new PaperDate(
            Typed.number(found.paperNo()),
            Typed.number(found.item()),
            found.foundOn(),
            found.dueDate());
  }

  private @Nullable String refusal(
      Received<?> event, Subject subject, HazardCode code, HazardFound found) {
    SourceKind source = source(found);
    if (!Sources.fromOutside(source)) {
      return "来源%s不能由外部系统上报 / the source %s cannot be named from outside".formatted(source, source);
    }
    if (!code.fits(subject)) {
      return "条目%s涉及设备，须填写设备编号 / the code %s is about equipment: name the unit"
          .formatted(code.code(), code.code());
    }
    String refusal = refusal(event, subject, found.foundOn(), found.description());
    return refusal == null ? refusalOfDate(found) : refusal;
  }

  /** Why a date of its own cannot be; null when it can, or when there is none. */
  private static @Nullable String refusalOfDate(HazardFound found) {
    PaperDate paper = paper(found);
    if (paper == null) {
      return Stream.of(found.paperNo(), found.item(), found.dueDate()).anyMatch(Objects::nonNull)
          ? "文书编号、项目序号与整改期限须同时填写 / paperNo, item and dueDate go together"
          : null;
    }
    if (!Sources.setsDates(source(found))) {
      return "来源%s不能确定整改期限 / the source %s gives no date to rectify"
          .formatted(source(found), source(found));
    }
    return DatedFinding.mayBeGiven(paper.date(), paper.givenOn())
        ? null
        : "整改期限%s须在发现日期%s至其后一年之间 / the date %s must lie within a year of the finding on %s"
            .formatted(paper.date(), paper.givenOn(), paper.date(), paper.givenOn());
  }

  /** Why a report does not count, or cannot be true; null when it does and can. */
  private @Nullable String refusal(
      Received<?> event, Subject subject, LocalDate day, String description) {
    Sender sender = Sender.of(event).orElse(Sender.NOBODY);
    if (!sender.reaches(subject.regionCode())) {
      return "上报对象不在上报机构“%s”的区域内 / what is reported lies outside the territory of the sender \"%s\""
          .formatted(sender.organization(), sender.organization());
    }
    LocalDate today = clock.today();
    if (day.isAfter(today)) {
      return "日期%s晚于今天%s / the date %s is after today %s".formatted(day, today, day, today);
    }
    if (subject instanceof Unit unit && unit.unusedOn(day)) {
      return "日期%s早于设备投入使用日期%s / the date %s is before the unit's first use %s"
          .formatted(day, unit.firstUseDate(), day, unit.firstUseDate());
    }
    return description.indexOf('\0') >= 0
        ? "描述含有空字符（NUL） / the description contains the character NUL"
        : null;
  }
}
