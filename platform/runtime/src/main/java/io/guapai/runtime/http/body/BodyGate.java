package io.guapai.runtime.http.body;

import io.guapai.runtime.http.PlatformProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes bodies in before a thread is given to their requests: who sends one byte a minute waits at
 * the door and holds nothing. Only files in parts are read by a thread, as many at a time as leave
 * the others theirs. What comes without a token has a small share of everything.
 */
@Singleton
class BodyGate {

  /** After those that find out who asks, and refuse a token that is none. */
  private static final int AFTER_AUTHORIZATION = 50;

  private static final Set<HttpMethod> BODILESS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final BodyConfig config;
  private final long limit;
  private final long fileLimit;
  private final Semaphore guestsWaiting;
  private final Semaphore guestsInHand;
  private final Semaphore uploadsInHand;

  BodyGate(
      BodyConfig config,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.config = config;
    this.fileLimit = limit.asLongValue();
    this.limit = Math.min(config.limit().asLongValue(), fileLimit);
    this.guestsWaiting = new Semaphore(config.guestsWaiting());
    this.guestsInHand = new Semaphore(config.guestsInHand());
    this.uploadsInHand = new Semaphore(config.uploadsInHand());
  }

  void register(@Observes Filters filters) {
    filters.register(this::receive, AFTER_AUTHORIZATION);
  }

  private void receive(RoutingContext context) {
    boolean guest = isAnonymous(context) || context.normalizedPath().contains("/public/");
    boolean bodiless = BODILESS.contains(context.request().method()) || context.request().isEnded();
    if (guest) {
      receiveGuest(context, bodiless);
    } else if (bodiless) {
      context.next();
    } else {
      receiveMember(context);
    }
  }

  private void receiveGuest(RoutingContext context, boolean bodiless) {
    if (bodiless) {
      admitGuest(context);
    } else if (guestsWaiting.tryAcquire()) {
      new Incoming(context, config.guestLimit().asLongValue(), guestsWaiting::release)
          .read(config.guestDeadline(), () -> admitGuest(context));
    } else {
      Incoming.refuse(context, PlatformProblem.BUSY);
    }
  }

  /** The platform's own questions, such as whether the service lives, are always answered. */
  private void admitGuest(RoutingContext context) {
    if (context.normalizedPath().startsWith("/q/")) {
      context.next();
    } else {
      admit(context, guestsInHand);
    }
  }

  private void receiveMember(RoutingContext context) {
    Long length = length(context.request());
    Duration within =
        length == null
            ? config.deadline()
            : config.deadline().plusSeconds(length / config.leastRate().asLongValue());
    boolean file = isInParts(context.request());
    long most = file ? fileLimit : limit;
    if (length != null && length > most) {
      Incoming.refuse(context, PlatformProblem.BODY_TOO_LONG, most);
    } else if (file) {
      Incoming.giveUpAfter(context, within);
      admit(context, uploadsInHand);
    } else {
      new Incoming(context, limit, () -> {}).read(within, context::next);
    }
  }

  private static void admit(RoutingContext context, Semaphore places) {
    if (places.tryAcquire()) {
      context.addEndHandler(answered -> places.release());
      context.next();
    } else {
      Incoming.refuse(context, PlatformProblem.BUSY);
    }
  }

  private static boolean isAnonymous(RoutingContext context) {
    return !(context.user() instanceof QuarkusHttpUser user)
        || user.getSecurityIdentity().isAnonymous();
  }

  private static boolean isInParts(HttpServerRequest request) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private static @Nullable Long length(HttpServerRequest request) {
    String stated = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return stated == null ? null : Long.valueOf(stated.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
