package io.guapai.notification.alert;

import io.guapai.notification.subject.Enterprise;
import io.guapai.notification.subject.Hazard;
import io.guapai.notification.subject.Subjects;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Raises alerts in the transaction of the fact they tell of. Those of several transactions wait for
 * no common lock; the feed shows them in the order of their ids all the same.
 */
@ApplicationScoped
public class RaisingAlerts {

  private final Subjects subjects;
  private final AlertTitles titles;
  private final AlertSteps steps;
  private final RegionTree regions;
  private final Event<AlertsRaised> raised;

  public RaisingAlerts(
      Subjects subjects,
      AlertTitles titles,
      AlertSteps steps,
      RegionTree regions,
      Event<AlertsRaised> raised) {
    this.subjects = subjects;
    this.titles = titles;
    this.steps = steps;
    this.regions = regions;
    this.raised = raised;
  }

  /** Raises alerts in this order; the same event raises no second one. */
  void raise(List<AlertDraft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    Map<String, Enterprise> enterprises =
        subjects.enterprises(distinct(drafts, AlertContent::enterpriseId));
    Map<String, Hazard> hazards = subjects.hazards(distinct(drafts, AlertContent::hazardId));
    steps.write(
        drafts.stream()
            .map(
                draft -> {
                  AlertContent content = draft.content();
                  return row(
                      draft,
                      content.enterpriseId() == null
                          ? null
                          : enterprises.get(content.enterpriseId()),
                      content.hazardId() == null ? null : hazards.get(content.hazardId()));
                })
            .toList());
    raised.fire(new AlertsRaised());
  }

  private AlertRow row(AlertDraft draft, @Nullable Enterprise enterprise, @Nullable Hazard hazard) {
    AlertContent content = draft.content();
    String name = enterprise == null ? name(content) : enterprise.name();
    String unit = content.equipmentNo();
    if (unit == null && hazard != null) {
      unit = hazard.equipmentNo();
    }
    String number = hazard == null ? content.hazardId() : hazard.hazardNo();
    return new AlertRow(
        draft.eventId(),
        draft.source(),
        draft.cause(),
        draft.time(),
        draft.type(),
        draft.severity(),
        content.level(),
        RegionCode.parse(draft.regionCode()).value(),
        content.enterpriseId(),
        content.hazardId(),
        unit,
        title(Locale.SIMPLIFIED_CHINESE, draft, name, unit, number),
        title(Locale.ENGLISH, draft, name, unit, number),
        enterprise != null && enterprise.demonstration()
            || hazard != null && hazard.demonstration());
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
      AlertDraft draft,
      String enterprise,
      @Nullable String unit,
      @Nullable String hazardNo) {
    return titles.title(
        language,
        draft.type(),
        enterprise,
        Objects.requireNonNullElse(unit, ""),
        Objects.requireNonNullElse(hazardNo, ""),
        draft.content().details());
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
