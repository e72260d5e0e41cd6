package io.guapai.runtime.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Refuses addresses that are too long, or cannot be read, with problem details. The server reads
 * lines up to a greater length than is taken, for one that it does not read it refuses itself, with
 * a bare 414; one whose escapes it cannot read it would refuse with a bare 400.
 */
@Singleton
class UriGate {

  /** Characters, as common servers take them. */
  private static final int LONGEST = 8_000;

  /** A percent sign that is no escape, by RFC 3986 section 2.1. */
  private static final Predicate<String> BROKEN =
      Pattern.compile("%(?![0-9A-Fa-f]{2})").asPredicate();

  /** Before anything else looks at the address. */
  private static final int FIRST = 10_000;

  void register(@Observes Filters filters) {
    filters.register(UriGate::check, FIRST);
  }

  private static void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.uri().length() > LONGEST) {
      ProblemAnswer.refuse(
          context, new ProblemException(PlatformProblem.ADDRESS_TOO_LONG, null, LONGEST));
    } else if (BROKEN.test(request.uri())) {
      ProblemAnswer.refuse(context, new ProblemException(PlatformProblem.UNREADABLE_ADDRESS, null));
    } else {
      context.next();
    }
  }
}
