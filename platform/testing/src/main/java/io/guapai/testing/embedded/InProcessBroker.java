package io.guapai.testing.embedded;

import java.io.IOException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** The broker as threads of this JVM: for tests. */
final class InProcessBroker implements BrokerProcess {
  private final KafkaRaftServer server;
  private boolean stopped;

  private InProcessBroker(KafkaRaftServer server) {
    this.server = server;
  }

  static BrokerProcess start(BrokerSettings settings) throws IOException {
    KafkaConfig config = KafkaConfig.fromProps(settings.prepare(), false);
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    server.startup();
    return new InProcessBroker(server);
  }

  @Override
  public boolean isAlive() {
    return !stopped;
  }

  @Override
  public long pid() {
    return ProcessHandle.current().pid();
  }

  @Override
  public String lastWords() {
    return "see the log of this JVM";
  }

  @Override
  public void stop() {
    server.shutdown();
    server.awaitShutdown();
    stopped = true;
  }
}
