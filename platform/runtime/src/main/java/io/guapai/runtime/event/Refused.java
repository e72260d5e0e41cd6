package io.guapai.runtime.event;

/** A fact breaks a rule of its consumer: trying it again will not help, a person decides. */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refused(String reason) {
    super(reason);
  }
}
