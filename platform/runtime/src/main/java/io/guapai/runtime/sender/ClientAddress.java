package io.guapai.runtime.sender;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Where a request comes from, past the proxies that are trusted to say so. */
@ApplicationScoped
public class ClientAddress {

  private final List<Network> trusted;

  ClientAddress(SenderConfig config) {
    this.trusted = config.trustedProxies().orElse(List.of()).stream().map(Network::parse).toList();
  }

  /** What counts as one sender, by {@link Network#sender}. */
  public String of(HttpServerRequest request) {
    List<String> hops = new ArrayList<>();
    for (String header : request.headers().getAll("X-Forwarded-For")) {
      hops.addAll(List.of(header.split(",", -1)));
    }
    hops.add(request.remoteAddress().hostAddress());
    return Network.sender(nearestStranger(hops));
  }

  /** Each hop vouches for the one before it only if it is trusted itself. */
  private String nearestStranger(List<String> hops) {
    for (int i = hops.size() - 1; i > 0; i--) {
      String hop = hops.get(i);
      if (trusted.stream().noneMatch(network -> network.contains(hop))) {
        return hop;
      }
    }
    return hops.get(0);
  }
}
