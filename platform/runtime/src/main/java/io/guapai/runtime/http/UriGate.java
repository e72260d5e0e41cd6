package io.guapai.runtime.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses addresses that are too long with problem details. The server reads lines up to a greater
 * length than is taken, for one that it does not read it refuses itself, with a bare 414.
 */
@Singleton
class UriGate {

  /** Characters, as common servers take them. */
  private static final int LONGEST = 8_000;

  /** Before anything else looks at the address. */
  private static final int FIRST = 10_000;

  void register(@Observes Filters filters) {
    filters.register(UriGate::check, FIRST);
  }

  private static void check(RoutingContext context) {
    if (context.request().uri().length() > LONGEST) {
      ProblemAnswer.refuse(
          context, new ProblemException(PlatformProblem.ADDRESS_TOO_LONG, null, LONGEST));
    } else {
      context.next();
    }
  }
}
