package io.guapai.testing;

import io.guapai.testing.embedded.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the database, broker and issuer of the test JVM:
 * {@code @QuarkusTestResource(PlatformResource.class)}. All tests of a module share them; they end
 * with the JVM.
 */
public final class PlatformResource implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    SharedServersMXBean servers = SharedServers.get();
    Map<String, String> config = new HashMap<>();
    config.put("quarkus.datasource.jdbc.url", servers.jdbcUrl(SharedServers.DATABASE));
    config.put("quarkus.datasource.username", EmbeddedDatabase.APP);
    config.put("quarkus.datasource.password", EmbeddedDatabase.PASSWORD);
    config.put("quarkus.datasource.jdbc.additional-jdbc-properties.prepareThreshold", "1");
    config.put("quarkus.flyway.username", EmbeddedDatabase.OWNER);
    config.put("quarkus.flyway.password", EmbeddedDatabase.PASSWORD);
    config.put("kafka.bootstrap.servers", servers.bootstrapServers());
    config.put("quarkus.oidc.auth-server-url", servers.issuerUrl());
    for (String server : new String[] {"kafka", "org.apache.kafka", "state.change.logger"}) {
      config.put("quarkus.log.category.\"" + server + "\".level", "ERROR");
    }
    return config;
  }

  /** Nothing to do: the servers serve the next test too. */
  @Override
  public void stop() {}
}
