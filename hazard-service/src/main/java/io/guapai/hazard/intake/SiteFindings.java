package io.guapai.hazard.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.guapai.contracts.FindsOnSite;
import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.SiteMatter;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.report.Finding;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.hazard.unit.Enterprise;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.hazard.unit.Subject;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens the hazards that coordinators, patrols, experts and joint checks found at enterprises; an
 * officer verifies them. What the register has and nobody found is a matter of the register and no
 * hazard.
 */
@ApplicationScoped
public class SiteFindings {

  /** The entry of the lists that a matter falls under when the finding names none. */
  private static final Map<SiteMatter, String> CODES =
      new EnumMap<>(
          Map.of(
              SiteMatter.UNIT_NOT_IN_REGISTER, HazardCodes.UNREGISTERED,
              SiteMatter.OPERATORS_UNCERTIFIED, HazardCodes.UNCERTIFIED,
              SiteMatter.NO_SYSTEM, HazardCodes.NO_SYSTEM,
              SiteMatter.SYSTEM_NOT_KEPT, HazardCodes.SYSTEM_NOT_KEPT));

  private final HazardCodes codes;
  private final UnitDirectory units;
  private final EnterpriseDirectory enterprises;
  private final OpeningHazards opening;
  private final WaitingRoom waitingRoom;
  private final PlatformClock clock;

  SiteFindings(
      HazardCodes codes,
      UnitDirectory units,
      EnterpriseDirectory enterprises,
      OpeningHazards opening,
      WaitingRoom waitingRoom,
      PlatformClock clock) {
    this.codes = codes;
    this.units = units;
    this.enterprises = enterprises;
    this.opening = opening;
    this.waitingRoom = waitingRoom;
    this.clock = clock;
  }

  /** Opens them; what is about a unit that is not known yet waits for it. */
  public void open(List<? extends Received<?>> events) {
    Map<String, Unit> known =
        units.byNumber(
            events.stream()
                .flatMap(event -> hazards(told(event)))
                .map(SiteFinding::equipmentNo)
                .filter(Objects::nonNull)
                .toList());
    Map<String, Enterprise> met =
        enterprises.byId(events.stream().map(event -> told(event).enterpriseId()).toList());
    Map<String, HazardCode> named =
        codes.find(
            events.stream()
                .flatMap(event -> told(event).findings().stream())
                .map(finding -> NamedCode.of(finding.description()))
                .collect(toUnmodifiableSet()));
    List<Finding> findings = new ArrayList<>();
    for (Received<?> event : events) {
      Optional<String> unknown =
          hazards(told(event))
              .map(SiteFinding::equipmentNo)
              .filter(number -> number != null && !known.containsKey(number))
              .findFirst();
      if (unknown.isPresent()) {
        waitingRoom.keep(event, WaitingRoom.unit(unknown.get()));
      } else {
        findings.addAll(found(event, known, met.get(told(event).enterpriseId()), named));
      }
    }
    if (!findings.isEmpty()) {
      opening.open(findings);
    }
  }

  private List<Finding> found(
      Received<?> event,
      Map<String, Unit> known,
      @Nullable Enterprise met,
      Map<String, HazardCode> named) {
    FindsOnSite told = told(event);
    Enterprise enterprise =
        met == null
            ? new Enterprise(
                told.enterpriseId(), told.enterpriseId(), told.regionCode(), null, false)
            : met;
    List<Finding> findings = new ArrayList<>();
    for (int place = 0; place < told.findings().size(); place++) {
      SiteFinding each = told.findings().get(place);
      if (isHazard(each)) {
        Subject subject =
            each.equipmentNo() == null
                ? enterprise
                : Objects.requireNonNull(known.get(each.equipmentNo()));
        findings.add(
            finding(event, "on-site:" + told.subject() + ":" + place, subject, each, named));
      }
    }
    return findings;
  }

  private Finding finding(
      Received<?> event,
      String cause,
      Subject subject,
      SiteFinding found,
      Map<String, HazardCode> named) {
    FindsOnSite told = told(event);
    Report report =
        new Report(
            subject,
            code(found, subject, named),
            Texts.shortened(found.description()),
            told.sourceKind(),
            told.foundBy(),
            told.foundOn(),
            event.header().correlationId());
    return new Finding(cause, report, false, By.event(event.header(), clock.instant()));
  }

  private HazardCode code(SiteFinding found, Subject subject, Map<String, HazardCode> named) {
    HazardCode said = named.get(NamedCode.of(found.description()));
    if (said != null && said.fits(subject)) {
      return said;
    }
    String usual = CODES.get(found.matter());
    return usual == null ? codes.general() : codes.require(usual);
  }

  private static Stream<SiteFinding> hazards(FindsOnSite told) {
    return told.findings().stream().filter(SiteFindings::isHazard);
  }

  private static boolean isHazard(SiteFinding finding) {
    return finding.matter() != SiteMatter.UNIT_NOT_FOUND;
  }

  private static FindsOnSite told(Received<?> event) {
    return (FindsOnSite) event.data();
  }
}
