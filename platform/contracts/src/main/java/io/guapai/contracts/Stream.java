package io.guapai.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A stream of facts, one topic each. Many types share a stream, so that the facts about one subject
 * keep their order. Each stream belongs to the services that may speak on it; {@link #AGENCY}
 * belongs to everybody else.
 */
public enum Stream {
  @Description("The register: enterprises and equipment (设备登记)")
  EQUIPMENT("equipment-events", "equipment"),
  @Description("Examinations and their due dates (检验)")
  INSPECTION("inspection-events", "inspection"),
  @Description("Hazards, listings and accidents (隐患、挂牌督办与事故)")
  HAZARD("hazard-events", "hazard"),
  @Description("Scores and vetoes (评分与一票否决)")
  SCORE("score-events", "scoring"),
  @Description("Escalation cases (逐级升级)")
  NOTIFICATION("notification-events", "notification"),
  @Description("What agencies post to the platform (外部机构上报)")
  AGENCY("agency-events"),
  @Description("Receipts for what agencies posted (接收回执)")
  RECEIPT("agency-receipts", "equipment", "inspection", "hazard", "notification");

  /** What the sources of the platform's own services begin with. */
  private static final String OWN = "/guapai/";

  private final String topic;
  private final List<String> sources;

  Stream(String topic, String... services) {
    this.topic = topic;
    this.sources = Arrays.stream(services).map(service -> OWN + service).toList();
  }

  /**
   * The Kafka topic.
   *
   * @return its name
   */
  public String topic() {
    return topic;
  }

  /**
   * The platform's services that speak on the stream.
   *
   * @return their CloudEvents sources; none for {@link #AGENCY}
   */
  public List<String> sources() {
    return sources;
  }

  /**
   * Whether a sender may speak on the stream. On the platform's own the source is one of {@link
   * #sources()}, letter by letter. On {@link #AGENCY} it is any that does not look like one of the
   * platform's own, in whatever case: which sender may use it is for the intake to know.
   *
   * @param source the CloudEvents source of an event
   * @return false when whoever speaks there is not to be believed
   */
  public boolean accepts(String source) {
    return this == AGENCY
        ? !source.toLowerCase(Locale.ROOT).startsWith(OWN)
        : sources.contains(source);
  }
}
