package io.guapai.hazard;

import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.Tokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Who opens dossiers about a unit, or may not, and with which papers. */
final class Openers {

  private static final Map<String, String> OFFICER =
      Map.of("name", "Wang Li", "post", "safety officer");

  private final TestUnit unit;
  private final PlatformClock clock;
  private final AtomicInteger days = new AtomicInteger();

  Openers(TestUnit unit, PlatformClock clock) {
    this.unit = unit;
    this.clock = clock;
  }

  /**
   * By role; those elsewhere have a role that may act, and see what all see.
   *
   * @param elsewhere another county
   */
  Map<String, String> callers(String elsewhere) {
    String county = unit.region();
    Map<String, String> callers = new LinkedHashMap<>();
    for (String role :
        List.of(Role.COUNTY, Role.TOWNSHIP, Role.COORDINATOR, Role.AUDITOR, Role.LEADER)) {
      callers.put(role, Tokens.of(role + "-" + county, List.of(role), county, null, null));
    }
    callers.put(Role.CITY, unit.city());
    callers.put(Role.PROVINCE, Tokens.province(county.substring(0, 2)));
    callers.put(Role.AGENCY, Tokens.agency("some-agency"));
    callers.put(Role.ADMIN, Tokens.admin());
    callers.put(Role.ENTERPRISE, unit.owner());
    callers.put(Role.INSTITUTE, Organizations.institute("Some institute"));
    callers.put(
        Role.ENTERPRISE + " elsewhere", Tokens.enterprise("TMP-" + elsewhere + "-000001", null));
    callers.put(Role.LEADER + " elsewhere", Tokens.leader(elsewhere));
    return callers;
  }

  /** What opens one, each time another. */
  Map<String, Object> paper(String list) {
    Map<String, Object> said = new HashMap<>();
    switch (list.substring("/hazard/v1/".length())) {
      case "accidents" -> {
        said.put("equipmentNo", unit.equipmentNo());
        said.put(
            "occurredAt",
            clock.instant().minus(Duration.ofDays(days.incrementAndGet())).toString());
        said.put("description", "the rope broke");
      }
      case "emergency-plans" -> {
        said.put("title", "entrapment " + UUID.randomUUID());
        said.put("accidents", List.of("entrapment"));
        said.put("startsWhen", "alarm from the car");
        said.put("stopsWhen", "all persons out");
        said.put("responsible", OFFICER);
        said.put("text", "call 96333");
      }
      case "hazards" -> {
        said.put(
            "equipmentNo", TestUnit.registeredAt(unit.region(), unit.enterprise()).equipmentNo());
        said.put("code", "GENERAL");
        said.put("description", "seen on site");
      }
      case "inspectors" -> {
        String account = "matrix-" + UUID.randomUUID();
        said.put("account", account);
        said.put("name", "Qian Yi");
        said.put("certificateNo", account);
        said.put("region", unit.region());
        said.put("inForceFrom", "2020-01-01");
      }
      case "interviews" -> {
        said.put("enterpriseId", unit.enterprise());
        said.put(
            "hazardId",
            Reported.byOwner(TestUnit.registeredAt(unit.region(), unit.enterprise()), "GENERAL"));
        said.put("trigger", "REPEATED");
        said.put(
            "scheduledFor",
            clock.instant().plusSeconds(86_400).atZone(clock.getZone()).toOffsetDateTime() + "");
        said.put("place", "room 1");
        said.put("matter", "the door lock");
        said.put("requiredAttendee", OFFICER);
      }
      case "risk-points" -> {
        said.put("name", "landing door " + UUID.randomUUID());
        said.put("equipmentNo", unit.equipmentNo());
        said.put("place", "lobby");
        said.put("accident", "fall into the shaft");
        said.put("lec", Map.of("likelihood", 6, "exposure", 6, "consequence", 7));
        said.put("measure", "daily check of the door lock");
        said.put("responsible", OFFICER);
        said.put("controlLevel", "WORKSHOP");
      }
      case "screenings" -> {
        said.put("kind", "SPECIAL");
        said.put("on", clock.today().minusDays(days.incrementAndGet()).toString());
        said.put("equipmentNo", unit.equipmentNo());
        said.put("findings", 0);
      }
      default -> throw new AssertionError("no sample of what opens one of " + list);
    }
    return said;
  }
}
