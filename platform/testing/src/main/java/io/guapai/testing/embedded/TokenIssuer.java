package io.guapai.testing.embedded;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect issuer on 127.0.0.1 for demonstrations and tests. Its first keys are publicly
 * known: no production may trust it.
 *
 * <p>Always address it as {@code 127.0.0.1}: the issuer that its tokens name follows the address it
 * was asked by.
 */
public final class TokenIssuer implements AutoCloseable {
  public static final String ID = "guapai";
  public static final String AUDIENCE = "guapai";
  public static final Duration EXPIRY = Duration.ofHours(12);

  private final int port;
  private final OAuth2TokenProvider tokens = new OAuth2TokenProvider();
  private final MockOAuth2Server server;
  private final Map<Identity, Issued> issued = new ConcurrentHashMap<>();

  private record Issued(String token, Instant renewAt) {}

  /**
   * @param loginPage HTML file shown to whoever signs in; it posts {@code username} and {@code
   *     claims} (JSON) to the address it was shown at. Without one, a sign-in succeeds at once.
   */
  public TokenIssuer(int port, @Nullable Path loginPage) {
    this.port = port;
    DefaultOAuth2TokenCallback signIn =
        new DefaultOAuth2TokenCallback(
            ID, "somebody", "JWT", List.of(AUDIENCE), Map.of(), EXPIRY.toSeconds());
    this.server =
        new MockOAuth2Server(
            new OAuth2Config(
                loginPage != null,
                loginPage == null ? null : loginPage.toString(),
                null,
                false,
                tokens,
                Set.of(signIn),
                new MockWebServerWrapper()),
            new Route[0]);
  }

  public TokenIssuer start() {
    if (!FreePorts.isFree(port)) {
      throw new IllegalStateException("port " + port + " for the token issuer is busy");
    }
    server.start(InetAddress.getLoopbackAddress(), port);
    return this;
  }

  @Override
  public void close() {
    server.shutdown();
  }

  public int port() {
    return port;
  }

  /** The address that a service is told to trust. */
  public String issuerUrl() {
    return "http://127.0.0.1:" + port + "/" + ID;
  }

  /**
   * A signed access token, valid for half of {@link #EXPIRY} at least. Who asks again is given the
   * same one: to sign is most of the work of a short request.
   */
  public String token(Identity identity) {
    return issued
        .compute(
            identity,
            (who, before) ->
                before == null || before.renewAt().isBefore(Instant.now()) ? issue(who) : before)
        .token();
  }

  private Issued issue(Identity identity) {
    Instant renewAt = Instant.now().plus(EXPIRY.dividedBy(2));
    Map<String, Object> claims = new LinkedHashMap<>(identity.claims());
    claims.put("iss", issuerUrl());
    if (identity.subject() != null) {
      claims.put("sub", identity.subject());
      claims.putIfAbsent("name", "演示 " + identity.subject());
    }
    // A name to show, the same for everybody: who goes by it takes all callers for one.
    claims.put("upn", "somebody");
    claims.put("aud", AUDIENCE);
    claims.put("jti", UUID.randomUUID().toString());
    return new Issued(tokens.jwt(claims, EXPIRY, ID).serialize(), renewAt);
  }
}
