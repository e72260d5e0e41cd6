package io.guapai.runtime.event.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

/** What a client is made of. That it reaches a broker with SASL is told by the system tests. */
class KafkaClientsTest {

  private static final Map<String, Object> SASL =
      Map.of(
          "bootstrap.servers",
          "127.0.0.1:9",
          "security.protocol",
          "SASL_PLAINTEXT",
          "group.id",
          "ledger",
          "acks",
          "1");

  @Test
  void aClientTakesTheWholeConfigurationAndWhatItIsToldWins() {
    Map<String, Object> settings =
        new KafkaClients(SASL, "ledger").settings("outbox", Map.of("acks", "all"));
    assertEquals("SASL_PLAINTEXT", settings.get("security.protocol"));
    assertEquals("127.0.0.1:9", settings.get("bootstrap.servers"));
    assertEquals("all", settings.get("acks"));
    assertEquals("guapai-ledger-outbox", settings.get("client.id"));
  }

  @Test
  void neitherProducerNorConsumerComesWithoutTheSecurityThatIsConfigured() {
    KafkaClients withoutLogin = new KafkaClients(SASL, "ledger");
    assertThrows(KafkaException.class, () -> withoutLogin.producer("outbox", Map.of()));
    assertThrows(KafkaException.class, () -> withoutLogin.consumer("inbox", Map.of()));
  }

  @Test
  void aConsumerReadsBytes() {
    Map<String, Object> plain = Map.of("bootstrap.servers", "127.0.0.1:9", "group.id", "ledger");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaClients(plain, "ledger").consumer("inbox", Map.of("group.id", "guapai-ledger"))) {
      assertEquals("guapai-ledger", consumer.groupMetadata().groupId());
    }
  }
}
