package io.guapai.testing.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
      new BrokerTopics(settings, broker).create();
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
}
