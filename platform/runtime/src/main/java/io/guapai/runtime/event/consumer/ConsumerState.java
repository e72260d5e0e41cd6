package io.guapai.runtime.event.consumer;

import io.guapai.runtime.event.Faults;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.jspecify.annotations.Nullable;

/** What is known of the consumer's health: its thread, its last progress, what stopped. */
@ApplicationScoped
class ConsumerState {

  private final Duration patience;
  private final MeterRegistry metrics;
  private volatile @Nullable Thread thread;
  private volatile long progressNanos = System.nanoTime();
  private volatile int stopped;
  private volatile Map<MetricName, ? extends Metric> clientMetrics = Map.of();

  ConsumerState(StreamConfig config, MeterRegistry metrics) {
    this.patience = config.patience();
    this.metrics = metrics;
    Gauge.builder("guapai.consumer.stopped.partitions", () -> stopped)
        .description("partitions that wait at a record that cannot be handled")
        .register(metrics);
    Gauge.builder("guapai.consumer.idle.seconds", () -> sinceProgress().toMillis() / 1000.0)
        .description("since the consumer last finished a round")
        .register(metrics);
    Gauge.builder("guapai.consumer.lag", () -> clientMetric("records-lag-max"))
        .description("records that the furthest partition is behind")
        .register(metrics);
    Gauge.builder("guapai.broker.connections", () -> clientMetric("connection-count"))
        .description("open connections of the consumer to brokers; 0 while they are away")
        .register(metrics);
  }

  /** The consumer that reads from now on. */
  void reads(KafkaConsumer<?, ?> consumer) {
    clientMetrics = consumer.metrics();
  }

  /** Whether no broker answers. */
  boolean isBrokerAway() {
    return clientMetric("connection-count") == 0;
  }

  private double clientMetric(String name) {
    return clientMetrics.entrySet().stream()
        .filter(metric -> metric.getKey().name().equals(name))
        .map(metric -> metric.getValue().metricValue())
        .filter(Double.class::isInstance)
        .mapToDouble(Double.class::cast)
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(0);
  }

  void started(Thread consumer) {
    thread = consumer;
  }

  void progressed(int stoppedPartitions) {
    stopped = stoppedPartitions;
    progressNanos = System.nanoTime();
  }

  /** The consumer cannot read at all; it tries again, so it is not stuck. */
  void refused(Throwable failure) {
    failed(failure);
    progressed(1);
  }

  void failed(Throwable failure) {
    metrics
        .counter(
            "guapai.consumer.failures", "cause", Faults.isAway(failure) ? "dependency" : "defect")
        .increment();
  }

  /** Whether a partition waits for something other than the broker. */
  boolean isStopped() {
    return stopped > 0;
  }

  /** Whether the consumer will not go on by itself. */
  boolean isStuck() {
    Thread consumer = thread;
    return consumer != null && (!consumer.isAlive() || sinceProgress().compareTo(patience) > 0);
  }

  private Duration sinceProgress() {
    return Duration.ofNanos(System.nanoTime() - progressNanos);
  }
}
