package io.guapai.runtime.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says where something was made without naming a host (RFC 9110 §10.2.2): the only one known here
 * is what the client itself wrote into its request.
 */
@Singleton
public class RelativeLocations {

  @ServerResponseFilter
  public void withoutHost(ContainerResponseContext response) {
    if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location
        && location.isAbsolute()) {
      String query = location.getRawQuery();
      response
          .getHeaders()
          .putSingle(
              HttpHeaders.LOCATION,
              URI.create(location.getRawPath() + (query == null ? "" : "?" + query)));
    }
  }
}
