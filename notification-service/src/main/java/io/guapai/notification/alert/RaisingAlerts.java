package io.guapai.notification.alert;

import io.guapai.notification.subject.Enterprise;
import io.guapai.notification.subject.Hazard;
import io.guapai.notification.subject.Subjects;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes alerts in the transaction of the fact they tell of.
 *
 * <p>Ids are given under one lock that is held until commit, so they become visible in their order
 * and a reader who has seen an id has missed none before it.
 */
@ApplicationScoped
public class RaisingAlerts {

  /** Advisory lock of all alerts: "aler". */
  private static final int ORDER = 0x616c6572;

  private static final String INSERT =
      "insert into alert (event_id, source, occurred_at, type, severity, level, region_code,"
          + " enterprise_id, hazard_id, equipment_no, title_zh, title_en, demonstration)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;
  private final Subjects subjects;
  private final AlertTitles titles;
  private final AlertSteps steps;
  private final RegionTree regions;

  public RaisingAlerts(
      Sql sql, Subjects subjects, AlertTitles titles, AlertSteps steps, RegionTree regions) {
    this.sql = sql;
    this.subjects = subjects;
    this.titles = titles;
    this.steps = steps;
    this.regions = regions;
  }

  /**
   * Takes the lock of the alerts' order until commit. A transaction that also locks other rows that
   * alerts are raised for takes it first: then no two of them wait for each other.
   */
  public void takeOrder() {
    sql.query("select pg_advisory_xact_lock(?)", row -> true, ORDER);
  }

  /** Raises alerts in this order; the same event raises no second one. */
  void raise(List<AlertDraft> asked) {
    if (asked.isEmpty()) {
      return;
    }
    takeOrder();
    List<AlertDraft> drafts = steps.fresh(asked);
    Map<String, Enterprise> enterprises =
        subjects.enterprises(distinct(drafts, AlertContent::enterpriseId));
    Map<String, Hazard> hazards = subjects.hazards(distinct(drafts, AlertContent::hazardId));
    sql.batch(
        INSERT,
        drafts,
        draft -> {
          AlertContent content = draft.content();
          return row(
              draft,
              content.enterpriseId() == null ? null : enterprises.get(content.enterpriseId()),
              content.hazardId() == null ? null : hazards.get(content.hazardId()));
        });
    steps.tell(drafts);
  }

  /** Marks what was raised before the register told that these enterprises are made up. */
  public void markDemonstrations(Collection<String> enterpriseIds) {
    if (!enterpriseIds.isEmpty()) {
      takeOrder();
      sql.update(
          "update alert set demonstration = true"
              + " where enterprise_id = any(?) and not demonstration",
          enterpriseIds);
    }
  }

  private @Nullable Object[] row(
      AlertDraft draft, @Nullable Enterprise enterprise, @Nullable Hazard hazard) {
    AlertContent content = draft.content();
    String name = enterprise == null ? name(content) : enterprise.name();
    String unit = content.equipmentNo();
    if (unit == null && hazard != null) {
      unit = hazard.equipmentNo();
    }
    String number = hazard == null ? content.hazardId() : hazard.hazardNo();
    return new @Nullable Object[] {
      draft.eventId(),
      draft.source(),
      draft.time(),
      content.kind().type(),
      content.severity(),
      content.level(),
      RegionCode.parse(draft.regionCode()).value(),
      content.enterpriseId(),
      content.hazardId(),
      unit,
      title(Locale.SIMPLIFIED_CHINESE, content, name, unit, number),
      title(Locale.ENGLISH, content, name, unit, number),
      enterprise != null && enterprise.demonstration() || hazard != null && hazard.demonstration()
    };
  }

  private String name(AlertContent content) {
    if (content.authority() == null) {
      return Objects.requireNonNullElse(content.enterpriseId(), "");
    }
    RegionCode region = RegionCode.parse(content.authority());
    return regions.find(region).isPresent() ? regions.fullName(region) : region.value();
  }

  private String title(
      Locale language,
      AlertContent content,
      String enterprise,
      @Nullable String unit,
      @Nullable String hazardNo) {
    return titles.title(
        language,
        content.kind(),
        enterprise,
        Objects.requireNonNullElse(unit, ""),
        Objects.requireNonNullElse(hazardNo, ""),
        content.details());
  }

  private static List<String> distinct(
      List<AlertDraft> drafts, Function<AlertContent, @Nullable String> part) {
    return drafts.stream()
        .map(draft -> part.apply(draft.content()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
