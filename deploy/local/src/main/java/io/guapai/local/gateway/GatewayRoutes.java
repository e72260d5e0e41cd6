package io.guapai.local.gateway;

import io.guapai.local.Service;

/** Which service answers a path. What no service claims belongs to the face to the outside. */
final class GatewayRoutes {

  private GatewayRoutes() {}

  /**
   * Where a request goes.
   *
   * @param path path at the service
   */
  record Target(Service service, String path) {}

  /** {@code /hazard/v1/…} stays as it is; {@code /hazard/q/…} is the service's own {@code /q/…}. */
  static Target target(String path) {
    for (Service service : Service.values()) {
      String prefix = "/" + service.id() + "/";
      if (path.startsWith(prefix + "q/")) {
        return new Target(service, path.substring(prefix.length() - 1));
      }
      if (path.startsWith(prefix)) {
        return new Target(service, path);
      }
    }
    return new Target(Service.NOTIFICATION, path);
  }
}
