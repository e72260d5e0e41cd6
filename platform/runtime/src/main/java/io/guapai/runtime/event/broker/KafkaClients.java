package io.guapai.runtime.event.broker;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one place where Kafka clients are made. Each takes the whole Kafka configuration of the
 * service, every {@code kafka.*} property and {@code KAFKA_*} variable, so that whatever reaches a
 * broker with SASL or TLS for one client reaches it for all.
 */
@ApplicationScoped
public class KafkaClients {

  private final Map<String, Object> configuration;
  private final String service;

  public KafkaClients(
      @Identifier("default-kafka-broker") Map<String, Object> configuration,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.configuration = configuration;
    this.service = service;
  }

  /**
   * Makes a producer of text; whoever asks for it closes it.
   *
   * @param purpose what it is for, e.g. {@code outbox}: its client id is {@code
   *     guapai-<service>-<purpose>}, by which a broker counts and limits
   * @param overrides settings that win over the configuration
   */
  public KafkaProducer<String, String> producer(String purpose, Map<String, Object> overrides) {
    Map<String, Object> settings = settings(purpose, overrides);
    // Quarkus adds a group to every configuration; a producer has none.
    settings.remove(CommonClientConfigs.GROUP_ID_CONFIG);
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  /**
   * Makes a consumer of bytes, because what lies on a topic need not be text; whoever asks for it
   * closes it.
   *
   * @param purpose what it is for: its client id is {@code guapai-<service>-<purpose>}
   * @param overrides settings that win over the configuration
   */
  public KafkaConsumer<byte[], byte[]> consumer(String purpose, Map<String, Object> overrides) {
    return new KafkaConsumer<>(
        settings(purpose, overrides), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * Makes an administrative client; whoever asks for it closes it.
   *
   * @param purpose what it is for: its client id is {@code guapai-<service>-<purpose>}
   */
  public Admin admin(String purpose, Map<String, Object> overrides) {
    return Admin.create(settings(purpose, overrides));
  }

  Map<String, Object> settings(String purpose, Map<String, Object> overrides) {
    Map<String, Object> settings = new HashMap<>(configuration);
    settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, "guapai-" + service + "-" + purpose);
    settings.putAll(overrides);
    return settings;
  }
}
