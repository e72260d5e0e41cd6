package io.guapai.equipment.cylinder.gate;

import io.guapai.equipment.cylinder.Medium;
import io.guapai.equipment.licence.CoveringLicences;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a filler has a licence in force for filling (特种设备安全法 §49), remembered for as long as
 * rules are believed: a hand on the valve waits for one look-up and no more, and what the authority
 * suspends holds a few seconds later.
 */
@ApplicationScoped
public class FillersLicences {

  /** Fillers of a province with their media; beyond that all are asked for anew. */
  private static final int MOST = 20_000;

  private record Asked(String filler, String variety, Medium medium, LocalDate day) {}

  private record Known(boolean licensed, long at) {}

  private final CoveringLicences licences;
  private final Map<Asked, Known> remembered = new ConcurrentHashMap<>();

  FillersLicences(CoveringLicences licences) {
    this.licences = licences;
  }

  /**
   * Whether it may fill a medium, which licences name in Chinese, into a variety on a day.
   *
   * @param filler id of the enterprise
   */
  public boolean cover(String filler, String variety, Medium medium, LocalDate day) {
    Asked asked = new Asked(filler, variety, medium, day);
    Known known = remembered.get(asked);
    long now = System.nanoTime();
    if (known == null || now - known.at() > RulesOfDay.LONGEST.toNanos()) {
      String named = Words.of(medium, Locale.SIMPLIFIED_CHINESE);
      known = new Known(licences.filling(filler, variety, named, day).covered(), now);
      if (remembered.size() >= MOST) {
        remembered.clear();
      }
      remembered.put(asked, known);
    }
    return known.licensed();
  }
}
