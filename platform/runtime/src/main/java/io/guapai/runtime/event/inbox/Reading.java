package io.guapai.runtime.event.inbox;

import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.parking.Fault;

/** What the decoder makes of a record. */
public sealed interface Reading {

  /** A fact that a handler wants. */
  record Wanted(Received<?> event) implements Reading {}

  /** A record at fault: it is parked. */
  record Faulty(Fault fault) implements Reading {}

  /** An event of a type that nobody knows, on a stream whose senders are answered here. */
  record Unknown() implements Reading {}

  /** Somebody else's. */
  record Unwanted() implements Reading {}
}
