package io.guapai.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The headers of a CloudEvent in Kafka's binary mode, each a text in UTF-8. */
final class CloudEventHeaders {

  private CloudEventHeaders() {}

  static void describe(ObjectNode headers) {
    headers.put("type", "object");
    headers
        .putArray("required")
        .add("ce_specversion")
        .add("ce_id")
        .add("ce_source")
        .add("ce_type")
        .add("content-type");
    ObjectNode properties = headers.putObject("properties");
    text(properties, "ce_specversion", "CloudEvents version (规范版本)").put("const", "1.0");
    text(properties, "ce_id", "Id of the event, unique within its source (事件标识)");
    text(
        properties,
        "ce_source",
        "Who says it: /guapai/<service> of the platform's own, or the agency's URI (事件来源)");
    text(properties, "ce_type", "io.guapai.<name>.v<version> (事件类型)");
    text(properties, "ce_subject", "The record the fact is about (事件主体)");
    text(properties, "ce_time", "When it happened, RFC 3339 (发生时间)").put("format", "date-time");
    text(
        properties,
        "ce_partitionkey",
        "What keeps order: enterprise id, or number of the unit for what agencies post (分区键)");
    text(
        properties, "ce_regioncode", "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)");
    text(
        properties,
        "ce_sequence",
        "Version of the subject, a whole number; on every event of the platform's own (序号)");
    text(properties, "ce_causationid", "Id of the event that led to this one (起因事件标识)");
    text(
        properties,
        "ce_correlationid",
        "One story across services; on every event of the platform's own (关联标识)");
    text(properties, "content-type", "Media type of the value (内容类型)")
        .put("const", "application/json");
  }

  private static ObjectNode text(ObjectNode properties, String name, String description) {
    return properties.putObject(name).put("type", "string").put("description", description);
  }
}
