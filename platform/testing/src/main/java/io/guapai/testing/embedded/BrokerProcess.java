package io.guapai.testing.embedded;

import java.io.IOException;

/** One run of a broker, in this JVM or in a child. */
interface BrokerProcess {

  boolean isAlive();

  /** Process id of the JVM that the broker runs in. */
  long pid();

  /** Why it may have ended by itself. */
  String lastWords();

  /** Ends the broker and returns when it has ended. */
  void stop();

  /** A way to run a broker. */
  interface Starter {
    BrokerProcess start(BrokerSettings settings) throws IOException;
  }
}
