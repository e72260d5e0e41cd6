package io.guapai.local.gateway;

import java.util.List;

/**
 * Which service answers an address: the one that the first segment names, else the one that is the
 * platform's face to the outside.
 *
 * @param services names, which are also the first segments of their addresses
 * @param face name of the service that answers everything else
 */
public record RouteTable(List<String> services, String face) {

  /** A service and the address to ask it for. */
  public record Route(String service, String uri) {}

  public RouteTable {
    services = List.copyOf(services);
  }

  /**
   * @param uri path and query as the client sent them
   */
  public Route route(String uri) {
    for (String service : services) {
      String prefix = "/" + service;
      if (uri.startsWith(prefix + "/q/") || uri.equals(prefix + "/q")) {
        return new Route(service, uri.substring(prefix.length()));
      }
      if (uri.equals(prefix) || uri.startsWith(prefix + "/") || uri.startsWith(prefix + "?")) {
        return new Route(service, uri);
      }
    }
    return new Route(face, uri);
  }
}
