package io.guapai.notification.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the dashboard where to sign in. */
@Path("/notification/v1/sign-in")
@Tag(name = "Sign-in")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {

  private static final String CLIENT = "guapai-dashboard";

  private final String issuer;

  public SignInResource(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
    this.issuer = issuer;
  }

  /**
   * Where to sign in.
   *
   * @param issuer address of the OpenID Connect issuer
   * @param clientId the dashboard's public client there
   */
  public record SignIn(String issuer, String clientId) {}

  @GET
  @Operation(summary = "Issuer and client of the dashboard")
  public SignIn get() {
    return new SignIn(issuer, CLIENT);
  }
}
