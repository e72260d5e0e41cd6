package io.guapai.hazard.statistics;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.Region;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which territory a form is about, and the lines of those below it. */
@ApplicationScoped
class TerritoryLines {

  private final Divisions divisions;
  private final RegionTree regions;

  TerritoryLines(Divisions divisions, RegionTree regions) {
    this.divisions = divisions;
    this.regions = regions;
  }

  /** What a line stands for. */
  record Heading(String zh, String en) {}

  /**
   * The territory of a form.
   *
   * @param asked the caller's territory or one inside it; an abolished one stands for its successor
   */
  RegionCode of(Caller caller, @Nullable RegionCode asked, LocalDate day) {
    RegionCode within = caller.regionWithin(asked);
    RegionCode inForce = divisions.inForce(within, day);
    // A successor may lie outside the territory of who asks.
    return inForce == null ? within : caller.regionWithin(inForce);
  }

  /** The regions directly below, those that were abolished since, and what is known no closer. */
  Map<String, Heading> below(RegionCode territory, Map<String, String> places) {
    Map<String, Heading> headings = new LinkedHashMap<>();
    for (Region child : regions.children(territory)) {
      headings.put(child.code().value(), new Heading(child.name(), child.name()));
    }
    places.values().stream()
        .sorted()
        .filter(code -> !code.equals(territory.value()))
        .forEach(code -> headings.computeIfAbsent(code, this::heading));
    if (places.containsValue(territory.value())) {
      headings.put(territory.value(), new Heading("本级", "No closer place known"));
    }
    return headings;
  }

  private Heading heading(String code) {
    String name = regions.require(RegionCode.parse(code)).name();
    return new Heading(name, name);
  }
}
