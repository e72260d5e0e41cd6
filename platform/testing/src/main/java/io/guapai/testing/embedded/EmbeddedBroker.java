package io.guapai.testing.embedded;

import io.guapai.contracts.Stream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

/**
 * Kafka with one node on the loopback address and the platform's topics. It can be stopped and
 * started again on the same port and data.
 */
public final class EmbeddedBroker implements AutoCloseable {
  /** Receives what no service could handle, beside the streams of the contracts. */
  public static final String DEAD_LETTERS = "dead-letters";

  /** Partitions of every topic. */
  public static final int PARTITIONS = 6;

  private static final int START_SECONDS = 60;

  private final BrokerSettings settings;
  private final BrokerProcess.Starter starter;
  private @Nullable BrokerProcess running;

  private EmbeddedBroker(BrokerSettings settings, BrokerProcess.Starter starter) {
    this.settings = settings;
    this.starter = starter;
  }

  /** A broker in this JVM. */
  public static EmbeddedBroker inProcess(BrokerSettings settings) {
    return new EmbeddedBroker(settings, InProcessBroker::start);
  }

  /** A broker in a child JVM with these flags, whose output goes to the log file. */
  public static EmbeddedBroker asChild(BrokerSettings settings, List<String> jvmFlags, Path log) {
    return new EmbeddedBroker(settings, ChildBroker.with(jvmFlags, log));
  }

  /**
   * Starts the broker and waits until all topics exist.
   *
   * @throws IllegalStateException with one clear line when it cannot be started
   */
  public synchronized EmbeddedBroker start() {
    if (isAlive()) {
      return this;
    }
    if (!FreePorts.isFree(settings.port())) {
      throw new IllegalStateException("port " + settings.port() + " for Kafka is busy");
    }
    // Kafka loads plug-ins by the thread's class loader, which in a Quarkus test is another one.
    Thread thread = Thread.currentThread();
    ClassLoader callers = thread.getContextClassLoader();
    thread.setContextClassLoader(EmbeddedBroker.class.getClassLoader());
    try {
      BrokerProcess broker = starter.start(settings);
      running = broker;
      createTopics(broker);
      return this;
    } catch (IOException | RuntimeException e) {
      stop();
      throw new IllegalStateException(
          "Kafka does not start in " + settings.directory() + ": " + e.getMessage(), e);
    } finally {
      thread.setContextClassLoader(callers);
    }
  }

  public synchronized void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  /** Stops the broker; its data stay. */
  @Override
  public void close() {
    stop();
  }

  public synchronized boolean isAlive() {
    return running != null && running.isAlive();
  }

  public String bootstrapServers() {
    return settings.bootstrapServers();
  }

  /** Process id of the broker's JVM. */
  public synchronized long pid() {
    if (running == null) {
      throw new IllegalStateException("Kafka is not running");
    }
    return running.pid();
  }

  private void createTopics(BrokerProcess broker) throws IOException {
    Map<String, Object> config =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            settings.bootstrapServers(),
            AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            200);
    Admin admin = Admin.create(config);
    try {
      Set<String> present = topics(admin, broker);
      List<NewTopic> missing =
          java.util.stream.Stream.concat(
                  Arrays.stream(Stream.values()).map(Stream::topic),
                  java.util.stream.Stream.of(DEAD_LETTERS))
              .filter(topic -> !present.contains(topic))
              .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
              .toList();
      admin.createTopics(missing).all().get(START_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("topics cannot be created", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      // Without waiting for calls that a dead broker will never answer.
      admin.close(Duration.ZERO);
    }
  }

  // Asked in short turns: a child that has died is noticed at once, not after the whole wait.
  private static Set<String> topics(Admin admin, BrokerProcess broker)
      throws IOException, InterruptedException, ExecutionException {
    var answer = admin.listTopics().names();
    for (int turn = 0; turn < START_SECONDS * 10; turn++) {
      try {
        return answer.get(100, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (!broker.isAlive()) {
          throw new IOException("it ended by itself; see its log", notYet);
        }
      }
    }
    throw new IOException("no answer within " + START_SECONDS + " s");
  }
}
