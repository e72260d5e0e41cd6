package io.guapai.benchmark.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;

/**
 * A register of elevators that do not exist, as a CSV with its profile. Of hundred units,
 * thirty-seven have an inspection that ran out within the last year, as in the real register that
 * the system test imports; the others fall due over the next.
 *
 * @param units rows
 * @param unitsEach units of an enterprise
 * @param overdue of hundred units
 * @param placed whether it tells where they stand
 */
public record GeneratedRegister(int units, int unitsEach, int overdue, boolean placed) {

  /** The province in which all units lie. */
  public static final String PROVINCE = "32";

  private static final String[] COUNTIES = {
    "320402", "320404", "320411", "320412", "320413", "320481", "320102", "320104", "320105",
    "320106", "320111", "320113", "320114", "320115", "320205", "320206", "320211", "320213",
    "320214", "320281", "320505", "320506", "320507", "320508", "320302", "320303", "320305"
  };

  private static final String PROFILE =
      """
      name: Benchmark
      sourceSystem: BENCH
      columns:
        recordNo: no
        enterpriseName: user
        region: county
        variety: variety
        useState: state
        nextInspectionDate: valid_through
      constants:
        regState: REGISTERED
      regions:
        match: CODE
      details:
        - address
        - capacity
        - speed
      """;

  /** As many units as wanted, as they are in a real register. */
  public static GeneratedRegister of(int units) {
    return new GeneratedRegister(units, 2, 37, false);
  }

  /** The same, with the position of each. */
  public GeneratedRegister onTheMap() {
    return new GeneratedRegister(units, unitsEach, overdue, true);
  }

  /** Units that are all in order, each of an enterprise of its own. */
  public static GeneratedRegister inOrder(int units) {
    return new GeneratedRegister(units, 1, 0, false);
  }

  /** How many enterprises the units have. */
  public int enterprises() {
    return (units + unitsEach - 1) / unitsEach;
  }

  byte[] profile() {
    String profile =
        placed
            ? PROFILE
                .replace("columns:\n", "columns:\n  longitude: east\n  latitude: north\n")
                .replace("constants:\n", "constants:\n  datum: WGS84\n")
            : PROFILE;
    return profile.getBytes(StandardCharsets.UTF_8);
  }

  byte[] csv() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    StringBuilder csv =
        new StringBuilder("no,user,county,variety,state,valid_through,address,capacity,speed");
    csv.append(placed ? ",east,north\n" : "\n");
    Random random = new Random(units);
    for (int unit = 0; unit < units; unit++) {
      int enterprise = unit / unitsEach;
      boolean late = unit * 61L % 100 < overdue;
      LocalDate valid = late ? today.minusDays(1 + unit % 330) : today.plusDays(60 + unit % 300);
      csv.append(
          "R%06d,Benchmark Enterprise %06d,%s,3110,IN_USE,%s,%d Example Road,1000 kg,1.75"
              .formatted(unit, enterprise, COUNTIES[enterprise % COUNTIES.length], valid, unit));
      csv.append(placed ? place(random) : "").append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Anywhere in three degrees by three, which is about the province. */
  private static String place(Random random) {
    return String.format(
        Locale.ROOT, ",%.6f,%.6f", 118 + 3 * random.nextDouble(), 31 + 3 * random.nextDouble());
  }
}
