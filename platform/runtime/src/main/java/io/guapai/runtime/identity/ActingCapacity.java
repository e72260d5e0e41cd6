package io.guapai.runtime.identity;

import io.guapai.runtime.http.ProblemException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of what a token states the capacity that the request is made in, so that whoever asks for
 * a role hears of no other. A choice that cannot be made leaves none; {@link TokenGate} says why.
 */
@ApplicationScoped
class ActingCapacity implements SecurityIdentityAugmentor {

  static final String ATTRIBUTE = "guapai.capacity";

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    return Uni.createFrom().item(within(identity, attributes));
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return augment(identity, context, Map.of());
  }

  private static SecurityIdentity within(
      SecurityIdentity identity, Map<String, Object> attributes) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return identity;
    }
    RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
    Capacity capacity = chosen(token, request);
    QuarkusSecurityIdentity.Builder builder =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addRoles(capacity == null ? Set.of() : capacity.roleNames())
            .addCredentials(identity.getCredentials())
            .addAttributes(identity.getAttributes())
            .addPermissionChecker(identity::checkPermission);
    if (capacity != null) {
      builder.addAttribute(ATTRIBUTE, capacity);
    }
    return builder.build();
  }

  private static @Nullable Capacity chosen(JsonWebToken token, @Nullable RoutingContext request) {
    try {
      return Capacities.of(token)
          .chosen(request == null ? null : request.request().getHeader(Capacities.HEADER));
    } catch (ProblemException e) {
      return null;
    }
  }
}
