package io.guapai.runtime.event.inbox;

/**
 * Where a partition stopped, and why.
 *
 * @param offset the first record that was not handled
 */
public record Stop(long offset, Throwable failure) {
  static Stop at(Arrived arrived, Throwable failure) {
    return new Stop(arrived.offset(), failure);
  }
}
