package io.guapai.runtime.http;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The first segment of this service's addresses, of those that every service has. */
@Singleton
public class OwnAddress {

  private final String name;

  OwnAddress(@ConfigProperty(name = "quarkus.application.name") String name) {
    this.name = name;
  }

  /**
   * Refuses what is addressed to another service.
   *
   * @throws ProblemException when it is (404)
   */
  public void require(String service) {
    if (!service.equals(name)) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "service", "service", service);
    }
  }
}
