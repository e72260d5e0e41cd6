package io.guapai.runtime.identity;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemAnswer;
import io.guapai.runtime.http.ProblemException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
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
    String flaw = flaw(context);
    if (flaw == null) {
      context.next();
    } else {
      ProblemAnswer.refuse(
          context, new ProblemException(PlatformProblem.TOKEN_UNUSABLE, flaw, flaw));
    }
  }

  /** The claim that is wrong; null when none is. */
  private static @Nullable String flaw(RoutingContext context) {
    if (!(context.user() instanceof QuarkusHttpUser user)
        || !(user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token)) {
      return null;
    }
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
    return claim instanceof CharSequence text && text.chars().anyMatch(Character::isISOControl);
  }
}
