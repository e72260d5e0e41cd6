package io.guapai.runtime.event;

/**
 * What a service wants to hear, and what it does then. All subscriptions of a service share one
 * consumer, which reads every stream that their facts lie on.
 */
public interface Subscription {

  /** The facts of interest, each with its handler. */
  Routes routes();
}
