package io.guapai.runtime.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Refuses addresses that are too long, or none by RFC 3986, with problem details. The server reads
 * lines up to a greater length than is taken, for one that it does not read it refuses itself, with
 * a bare 414.
 */
@Singleton
class UriGate {

  /** Characters, as common servers take them. */
  private static final int LONGEST = 8_000;

  /** Before anything else looks at the address. */
  private static final int FIRST = 10_000;

  private static final int BAD_REQUEST = 400;

  void register(@Observes Filters filters) {
    filters.register(UriGate::check, FIRST);
  }

  /** The router itself gives up on an escape that is none, before any filter. */
  void register(@Observes Router router) {
    router.errorHandler(
        BAD_REQUEST,
        context -> {
          if (isAddress(context.request().uri())) {
            context.response().setStatusCode(BAD_REQUEST).end();
          } else {
            refuse(context);
          }
        });
  }

  private static void check(RoutingContext context) {
    String address = context.request().uri();
    if (address.length() > LONGEST) {
      ProblemAnswer.refuse(
          context, new ProblemException(PlatformProblem.ADDRESS_TOO_LONG, null, LONGEST));
    } else if (!isAddress(address)) {
      refuse(context);
    } else {
      context.next();
    }
  }

  private static void refuse(RoutingContext context) {
    ProblemAnswer.refuse(context, new ProblemException(PlatformProblem.UNREADABLE_ADDRESS, null));
  }

  private static boolean isAddress(String address) {
    try {
      new URI(address);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
