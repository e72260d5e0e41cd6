package io.guapai.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Derives the AsyncAPI 3.0 document, told from the platform's side, from the contracts. */
final class AsyncApiGenerator {

  private static final String ABOUT =
      """
      The events of a platform for special-equipment safety. CloudEvents 1.0 in Kafka's binary \
      mode: attributes are headers, the value is JSON, the key keeps one enterprise's facts in \
      order. \
      Delivery is at least once: recognise a repeat by ce_source and ce_id. Believe a message only \
      from the ce_source that its type names. A contract may only grow, so ignore properties you \
      do not know; an enum grows only where its schema says that it is open; everything else is a \
      new version in ce_type, and a version you do not know is to be kept, not skipped. \
      特种设备安全监管平台的事件契约。采用 CloudEvents 1.0 的 Kafka 二进制模式：属性在消息头，正文为 JSON，\
      消息键保证同一使用单位的事件有序。至少投递一次：按 ce_source 与 ce_id 去重；\
      只采信该类型所列 ce_source 的消息。契约只增不减，请忽略未知字段；仅标明“开放”的枚举会增加取值；\
      其他变更均以 ce_type 中的新版本发布，遇到未知版本应保留而非跳过。\
      """;

  private final ObjectNode document = Json.MAPPER.createObjectNode();

  private AsyncApiGenerator() {}

  static ObjectNode document() {
    AsyncApiGenerator generator = new AsyncApiGenerator();
    generator.info();
    generator.streams();
    generator.components();
    return generator.document;
  }

  private void info() {
    document.put("asyncapi", "3.0.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Guapai events (挂牌督办平台事件)").put("version", "1.0.0");
    info.put("description", ABOUT);
    info.putObject("license")
        .put("name", "Apache-2.0")
        .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
    document.put("defaultContentType", "application/json");
  }

  private void streams() {
    ObjectNode channels = document.putObject("channels");
    ObjectNode operations = document.putObject("operations");
    for (Stream stream : Stream.values()) {
      ObjectNode channel = channels.putObject(stream.topic());
      channel.put("address", stream.topic()).put("description", words(stream));
      ObjectNode messages = channel.putObject("messages");
      Contracts.all().stream()
          .filter(fact -> Contracts.stream(fact) == stream)
          .forEach(fact -> refer(messages.putObject(key(fact)), "components/messages", key(fact)));
      operation(operations, stream);
    }
  }

  private static void operation(ObjectNode operations, Stream stream) {
    boolean incoming = stream == Stream.AGENCY;
    ObjectNode operation = operations.putObject((incoming ? "receive-" : "send-") + stream.topic());
    operation.put("action", incoming ? "receive" : "send");
    refer(operation.putObject("channel"), "channels", stream.topic());
    operation.put(
        "summary",
        incoming
            ? "Agencies post here, or over HTTP to POST /events (外部机构由此上报，或经 POST /events)"
            : "The platform publishes here (平台发布)");
  }

  private void components() {
    ObjectNode components = document.putObject("components");
    ObjectNode messages = components.putObject("messages");
    Contracts.all().forEach(fact -> message(messages.putObject(key(fact)), fact));
    ObjectNode trait = components.putObject("messageTraits").putObject("cloudEvent");
    CloudEventHeaders.describe(trait.putObject("headers"));
    trait
        .putObject("correlationId")
        .put("description", "One story across services (同一业务链路)")
        .put("location", "$message.header#/ce_correlationid");
    trait
        .putObject("bindings")
        .putObject("kafka")
        .putObject("key")
        .put("type", "string")
        .put("description", "Equals ce_partitionkey (与 ce_partitionkey 相同)");
  }

  private static void message(ObjectNode message, Class<? extends Fact> fact) {
    message.put("name", Contracts.type(fact));
    message.put("title", fact.getAnnotation(Contract.class).name());
    message.put("summary", SchemaGenerator.words(fact));
    message.put("contentType", "application/json");
    ArrayNode traits = message.putArray("traits");
    refer(traits.addObject(), "components/messageTraits", "cloudEvent");
    message
        .putObject("headers")
        .put("type", "object")
        .putObject("properties")
        .putObject("ce_type")
        .put("const", Contracts.type(fact));
    sources((ObjectNode) message.at("/headers/properties"), Contracts.stream(fact));
    message.putObject("payload").put("$ref", "schemas/" + Contracts.schemaFile(fact));
  }

  private static void sources(ObjectNode properties, Stream stream) {
    if (!stream.sources().isEmpty()) {
      ArrayNode sources = properties.putObject("ce_source").putArray("enum");
      stream.sources().forEach(sources::add);
    }
  }

  private static void refer(ObjectNode node, String place, String name) {
    node.put("$ref", "#/" + place + "/" + name);
  }

  private static String key(Class<? extends Fact> fact) {
    Contract contract = fact.getAnnotation(Contract.class);
    return contract.name() + ".v" + contract.version();
  }

  private static String words(Stream stream) {
    try {
      return SchemaGenerator.words(Stream.class.getField(stream.name()));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
