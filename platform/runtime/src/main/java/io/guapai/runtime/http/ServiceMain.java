package io.guapai.runtime.http;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts a service. The server would answer an address that is none with a bare 400, before any
 * filter of ours, unless this property of the virtual machine is set before its classes are loaded;
 * {@link UriGate} refuses such an address with problem details instead.
 */
@QuarkusMain
public final class ServiceMain {
  private static final String LEAVE_ADDRESSES_TO_US = "vertx.disableURIValidation";

  private ServiceMain() {}

  /** Until the service is told to stop. */
  public static void main(String... arguments) {
    System.setProperty(LEAVE_ADDRESSES_TO_US, "true");
    Quarkus.run(arguments);
  }
}
