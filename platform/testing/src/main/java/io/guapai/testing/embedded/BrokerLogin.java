package io.guapai.testing.embedded;

import java.util.Map;

/**
 * The one user of a broker that asks for a name and a password (SASL/PLAIN, on the loopback address
 * and without TLS): as a broker of a real installation would, but for its certificate.
 */
public record BrokerLogin(String user, String password) {

  static final String LISTENER = "SASL_PLAINTEXT";

  private static final String MODULE =
      "org.apache.kafka.common.security.plain.PlainLoginModule required";

  /** What a client is told, by Kafka's own names of settings. */
  public Map<String, String> clientSettings() {
    return Map.of(
        "security.protocol",
        LISTENER,
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        "%s username=\"%s\" password=\"%s\";".formatted(MODULE, user, password));
  }

  Map<String, String> brokerSettings() {
    return Map.of(
        "listener.security.protocol.map",
        "CONTROLLER:PLAINTEXT," + LISTENER + ":" + LISTENER,
        "inter.broker.listener.name",
        LISTENER,
        "sasl.enabled.mechanisms",
        "PLAIN",
        "sasl.mechanism.inter.broker.protocol",
        "PLAIN",
        "listener.name.sasl_plaintext.plain.sasl.jaas.config",
        "%s username=\"%s\" password=\"%s\" user_%s=\"%s\";"
            .formatted(MODULE, user, password, user, password));
  }
}
