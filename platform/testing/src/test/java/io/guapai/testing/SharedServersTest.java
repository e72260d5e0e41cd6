package io.guapai.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Stream;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class SharedServersTest {
  private final String enterprise = "TMP-320312-000001";

  @Test
  void aFactGoesOutAsACloudEventAndComesBack() {
    EnterpriseRegistered fact =
        new EnterpriseRegistered(enterprise, "徐州某厂", null, true, "320312", true, null);
    String id = Streams.publish(fact);
    Recorded back =
        Streams.read("equipment-events", events -> events.stream().anyMatch(e -> id.equals(e.id())))
            .stream()
            .filter(e -> id.equals(e.id()))
            .findFirst()
            .orElseThrow();
    assertTrue(back.is(EnterpriseRegistered.class));
    assertEquals(fact, back.as(EnterpriseRegistered.class));
    assertEquals(enterprise, back.key());
    assertEquals("1.0", back.headers().get("ce_specversion"));
    assertEquals("/guapai/equipment", back.source());
    assertEquals("320312", back.headers().get("ce_regioncode"));
  }

  @Test
  void aTopicThatStaysEmptyIsAFailureThatNamesIt() {
    AssertionError failure =
        assertThrows(
            AssertionError.class,
            () -> Streams.read("score-events", Duration.ofMillis(300), read -> !read.isEmpty()));
    assertTrue(failure.getMessage().contains("score-events"));
  }

  @Test
  void theBrokerAndTheDatabaseGoAwayAndComeBackWithTheirData() throws SQLException {
    Streams.send(List.of(new ProducerRecord<>(Stream.AGENCY.topic(), "k", "kept")));
    Broker.stop();
    Broker.start();
    assertTrue(Streams.all(Stream.AGENCY.topic()).stream().anyMatch(e -> "kept".equals(e.value())));

    try (Connection owner = Database.asOwner()) {
      owner.createStatement().execute("create table if not exists outage (id int)");
    }
    Database.stop();
    assertThrows(SQLException.class, () -> Database.asApplication().close());
    Database.start();
    try (Connection owner = Database.asOwner()) {
      owner.createStatement().execute("insert into outage values (1)");
    }
  }

  @Test
  void anotherClassLoaderFindsTheSameServers() throws Exception {
    String mine = SharedServers.get().bootstrapServers();
    URL[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(SharedServersTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader other =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      Object servers = other.loadClass(SharedServers.class.getName()).getMethod("get").invoke(null);
      Object theirs =
          other
              .loadClass(SharedServersMXBean.class.getName())
              .getMethod("bootstrapServers")
              .invoke(servers);
      assertEquals(mine, theirs);
    }
  }

  @Test
  void theResourceNamesEveryServer() {
    Map<String, String> config = new PlatformResource().start();
    assertEquals(Broker.bootstrapServers(), config.get("kafka.bootstrap.servers"));
    assertTrue(config.get("quarkus.datasource.jdbc.url").endsWith("/guapai_test"));
    assertEquals("guapai_app", config.get("quarkus.datasource.username"));
    assertEquals("guapai_owner", config.get("quarkus.flyway.username"));
    assertTrue(Tokens.county("320312").split("\\.").length == 3);
  }

  private static URL url(String element) {
    try {
      return Path.of(element).toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
