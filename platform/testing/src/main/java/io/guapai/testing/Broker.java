package io.guapai.testing;

/** The tests' broker: taken away and given back. */
public final class Broker {
  private Broker() {}

  /** Ends the broker; returns when nobody listens any more. */
  public static void stop() {
    SharedServers.get().stopBroker();
  }

  /** Starts the broker again on the same address with the same data. */
  public static void start() {
    SharedServers.get().startBroker();
  }

  public static String bootstrapServers() {
    return SharedServers.get().bootstrapServers();
  }
}
