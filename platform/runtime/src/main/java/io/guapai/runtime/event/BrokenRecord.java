package io.guapai.runtime.event;

/** A record that is no readable event: it will never become one by trying again. */
final class BrokenRecord extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenRecord(String reason) {
    super(reason);
  }
}
