package io.guapai.hazard.code;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.rule.Mark;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of hazards as they are in force today. */
@ApplicationScoped
public class HazardCodes {

  private static final String OVERDUE_INSPECTION = "TSEL-40-OVERDUE";
  private static final String ANY_KIND = "*";

  /** In use without use registration, 在用未注册 (TSEL 33). */
  public static final String UNREGISTERED = "TSEL-33-UNREGISTERED";

  private static final String GENERAL = "GENERAL";

  private static final String COLUMNS =
      "code, title_zh, title_en, grade, basis, mark, severe, failed_kind, catch_all";

  private final Sql sql;
  private final PlatformClock clock;
  private final RulesOfDay<Lists> lists;

  public HazardCodes(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
    this.lists = new RulesOfDay<>(this::read);
  }

  private record Lists(
      Map<String, HazardCode> byCode,
      FailedInspections failed,
      HazardCode overdue,
      HazardCode general) {}

  private record Listed(HazardCode code, @Nullable String failedKind, boolean inForce) {}

  /** Those of the asked codes that are in force, by code. */
  public Map<String, HazardCode> find(Collection<String> codes) {
    Map<String, HazardCode> found = new HashMap<>(lists.on(clock.today()).byCode());
    found.keySet().retainAll(codes);
    return found;
  }

  /**
   * A code in force.
   *
   * @throws ProblemException when no list knows it today
   */
  public HazardCode require(String code) {
    HazardCode found = find(Set.of(code)).get(code);
    if (found == null) {
      throw new ProblemException(HazardProblem.UNKNOWN_CODE, "code", code);
    }
    return found;
  }

  /** A periodic inspection overdue (TSEL 40); the nearest edition when none is in force. */
  public HazardCode overdueInspection() {
    return lists.on(clock.today()).overdue();
  }

  /** What no other entry takes; the nearest edition when none is in force. */
  public HazardCode general() {
    return lists.on(clock.today()).general();
  }

  /** What a failed inspection means for each kind of equipment. */
  public FailedInspections failedInspections() {
    return lists.on(clock.today()).failed();
  }

  /**
   * Of two editions of an entry the later one counts. What the platform itself opens hazards by has
   * an entry on any day, the nearest one.
   */
  private Lists read(LocalDate day) {
    Map<String, HazardCode> byCode = new HashMap<>();
    Map<String, HazardCode> byKind = new HashMap<>();
    Map<String, HazardCode> nearest = new HashMap<>();
    for (Listed listed : listed(day)) {
      String kind = listed.failedKind();
      nearest.putIfAbsent(listed.code().code(), listed.code());
      if (listed.inForce()) {
        byCode.putIfAbsent(listed.code().code(), listed.code());
      }
      if (kind != null && (listed.inForce() || kind.equals(ANY_KIND))) {
        byKind.putIfAbsent(kind, listed.code());
      }
    }
    return new Lists(
        Map.copyOf(byCode),
        new FailedInspections(Map.copyOf(byKind)),
        Objects.requireNonNull(nearest.get(OVERDUE_INSPECTION), OVERDUE_INSPECTION),
        Objects.requireNonNull(nearest.get(GENERAL), GENERAL));
  }

  /** All entries, the nearest edition first. */
  private List<Listed> listed(LocalDate day) {
    return sql.query(
        "select "
            + COLUMNS
            + ", "
            + Editions.IN_FORCE
            + " from hazard_code"
            + Editions.ASKED
            + "order by "
            + Editions.NEAREST,
        row -> new Listed(map(row), row.getString(8), row.getBoolean(10)),
        day);
  }

  /** The hazard that a failed inspection is, by kind of equipment. */
  public record FailedInspections(Map<String, HazardCode> byKind) {

    /**
     * The code for a variety of the catalogue, whose first character is the kind.
     *
     * @throws IllegalStateException when the lists have no entry even for any kind
     */
    public HazardCode of(String variety) {
      @Nullable HazardCode anyKind = byKind.get(ANY_KIND);
      @Nullable HazardCode code =
          variety.isEmpty() ? anyKind : byKind.getOrDefault(variety.substring(0, 1), anyKind);
      if (code == null) {
        throw new IllegalStateException("no code for a failed inspection of variety " + variety);
      }
      return code;
    }
  }

  private static HazardCode map(ResultSet row) throws SQLException {
    return new HazardCode(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Grade.valueOf(row.getString(4)),
        row.getString(5),
        Mark.valueOf(row.getString(6)),
        row.getBoolean(7),
        row.getBoolean(9));
  }
}
