package io.guapai.contracts;

/**
 * A stream of facts, one topic each. Many types share a stream, so that the facts about one subject
 * keep their order.
 */
public enum Stream {
  @Description("The register: enterprises and equipment (设备登记)")
  EQUIPMENT("equipment-events"),
  @Description("Examinations and their due dates (检验)")
  INSPECTION("inspection-events"),
  @Description("Hazards, listings and accidents (隐患、挂牌督办与事故)")
  HAZARD("hazard-events"),
  @Description("Scores and vetoes (评分与一票否决)")
  SCORE("score-events"),
  @Description("Escalation cases (逐级升级)")
  NOTIFICATION("notification-events"),
  @Description("What agencies post to the platform (外部机构上报)")
  AGENCY("agency-events"),
  @Description("Receipts for what agencies posted (接收回执)")
  RECEIPT("agency-receipts");

  private final String topic;

  Stream(String topic) {
    this.topic = topic;
  }

  /**
   * The Kafka topic.
   *
   * @return its name
   */
  public String topic() {
    return topic;
  }
}
