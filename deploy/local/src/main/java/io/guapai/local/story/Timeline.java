package io.guapai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.instance.Instance;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Prints what happens, when by the platform's clock, who did it, and by which event. */
final class Timeline {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  /** Facts of which the alert stream tells the desk. */
  private static final Set<String> ALERTED =
      Set.of(
          "hazard-graded",
          "hazard-overdue",
          "hazard-listed",
          "hazard-delisted",
          "hazard-closed",
          "enterprise-vetoed",
          "enterprise-veto-lifted",
          "escalation-raised",
          "escalation-acknowledged");

  private final Instance instance;
  private final PrintStream out;
  private final Set<String> alerted = ConcurrentHashMap.newKeySet();

  Timeline(Instance instance, PrintStream out) {
    this.instance = instance;
    this.out = out;
  }

  /** Something a person did, or time that passed. */
  void act(String text) {
    out.println();
    out.printf("%s  %s%n", TIME.format(instance.now()), text);
  }

  /** A fact that a service published. */
  void fact(Fact fact) {
    if (ALERTED.contains(fact.name())) {
      alerted.add(fact.id());
    }
    out.printf(
        "%18s%-20s %-24s %-34s %s%n",
        "", fact.service(), fact.name(), detail(fact.data()), fact.id());
  }

  /** An alert that arrived on the desk. */
  void alert(JsonNode alert) {
    out.printf(
        "%20s→ desk 县级值班台 [演示]: %s · %s%n",
        "", alert.path("titleZh").asText(), alert.path("titleEn").asText());
  }

  /** Ids of the events of which the desk must have been told. */
  Set<String> alerted() {
    return new HashSet<>(alerted);
  }

  private static String detail(JsonNode data) {
    for (String field : new String[] {"level", "conclusion", "score", "code", "equipmentNo"}) {
      if (data.hasNonNull(field)) {
        String value = data.get(field).asText();
        return data.hasNonNull("grade") ? value + " " + data.get("grade").asText() : value;
      }
    }
    return data.path("grade").asText("");
  }
}
