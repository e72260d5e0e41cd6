package io.guapai.runtime.identity;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemAnswer;
import io.guapai.runtime.http.ProblemException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a token that does not say who asks, for nobody would answer for what is written, and one
 * with a claim that no text of the database can hold.
 */
@Singleton
class TokenGate {

  /** Between the filters that find out who asks and those that look at what for. */
  private static final int AFTER_AUTHENTICATION = 120;

  void register(@Observes Filters filters) {
    filters.register(TokenGate::check, AFTER_AUTHENTICATION);
  }

  private static void check(RoutingContext context) {
    if (context.user() instanceof QuarkusHttpUser user
        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
      try {
        check(token, context.request().getHeader(Capacities.HEADER));
      } catch (ProblemException e) {
        ProblemAnswer.refuse(context, e);
        return;
      }
    }
    context.next();
  }

  private static void check(JsonWebToken token, @Nullable String capacity) {
    String flaw = flaw(token);
    if (flaw != null) {
      throw new ProblemException(PlatformProblem.TOKEN_UNUSABLE, flaw, flaw);
    }
    Capacities.of(token).chosen(capacity);
  }

  /** The claim that is wrong; null when none is. */
  private static @Nullable String flaw(JsonWebToken token) {
    if (isBlank(token.getSubject()) || isBlank(token.getName())) {
      return "sub";
    }
    return token.getClaimNames().stream()
        .filter(name -> holdsControl(token.getClaim(name)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static boolean holdsControl(@Nullable Object claim) {
    if (claim instanceof Collection<?> parts) {
      return parts.stream().anyMatch(TokenGate::holdsControl);
    }
    String text = claim instanceof JsonString json ? json.getString() : Objects.toString(claim, "");
    return text.chars().anyMatch(Character::isISOControl);
  }
}
