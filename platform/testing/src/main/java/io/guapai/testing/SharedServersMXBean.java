package io.guapai.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The servers of this JVM's tests, as any class loader can reach them: Quarkus loads test classes
 * in loaders of its own, so a static field would not be shared.
 */
public interface SharedServersMXBean {

  /** Creates the database if absent. */
  void ensureDatabase(String name);

  String jdbcUrl(String database);

  String bootstrapServers();

  String issuerUrl();

  String token(
      @Nullable String subject,
      List<String> roles,
      @Nullable String region,
      @Nullable String enterprise,
      @Nullable String organization,
      List<String> capacities);

  void stopDatabase();

  void startDatabase();

  void stopBroker();

  void startBroker();

  /** As {@link SharedTopics#send}. */
  void send(byte[][][] messages) throws InterruptedException;

  /** As {@link TopicTail#after}. */
  String[][] messages(String topic, int after, long millis) throws InterruptedException;

  /** As {@link TopicTail#catchUp}. */
  int catchUp(String topic) throws InterruptedException;
}
