package io.guapai.testing.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.guapai.testing.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {
  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir Path directory;

  @Test
  void aTokenVerifiesByThePublishedKeysAndCarriesTheClaims() throws Exception {
    try (TokenIssuer issuer = new TokenIssuer(FreePorts.next(), null).start()) {
      SignedJWT token =
          SignedJWT.parse(
              issuer.token(new Identity("wang", List.of("county"), "320312", null, null)));
      verify(token, issuer);
      JWTClaimsSet claims = token.getJWTClaimsSet();
      assertEquals("wang", claims.getSubject());
      assertEquals(issuer.issuerUrl(), claims.getIssuer());
      assertEquals(List.of("guapai"), claims.getAudience());
      assertEquals(List.of("county"), claims.getStringListClaim("roles"));
      assertEquals("320312", claims.getStringClaim("region"));
      assertNull(claims.getClaim("enterprise"));
      Duration left = Duration.between(Instant.now(), claims.getExpirationTime().toInstant());
      assertTrue(left.compareTo(Duration.ofHours(11)) > 0, left.toString());
      assertEquals(issuer.issuerUrl(), discovery(issuer, "issuer"));
    }
  }

  @Test
  void aSignInThroughThePageYieldsTheClaimsThatWereChosen() throws Exception {
    Path page = Files.writeString(directory.resolve("sign-in.html"), "<h1>登录 Sign in</h1>");
    try (TokenIssuer issuer = new TokenIssuer(FreePorts.next(), page).start()) {
      String redirect = "http://127.0.0.1/";
      URI authorize =
          URI.create(
              discovery(issuer, "authorization_endpoint")
                  + "?response_type=code&client_id=page&scope=openid&state=s&redirect_uri="
                  + encode(redirect));
      HttpResponse<String> shown =
          http.send(HttpRequest.newBuilder(authorize).build(), BodyHandlers.ofString());
      assertTrue(shown.body().contains("登录"), shown.body());

      HttpResponse<String> chosen =
          post(
              authorize,
              "username=li&claims=" + encode("{\"roles\":[\"city\"],\"region\":\"3203\"}"));
      assertEquals(302, chosen.statusCode());
      String location = chosen.headers().firstValue("location").orElseThrow();
      String code = location.replaceFirst(".*[?&]code=([^&]+).*", "$1");
      HttpResponse<String> answer =
          post(
              URI.create(discovery(issuer, "token_endpoint")),
              "grant_type=authorization_code&client_id=page&code="
                  + code
                  + "&redirect_uri="
                  + encode(redirect));
      assertEquals(200, answer.statusCode(), answer.body());
      SignedJWT token = SignedJWT.parse(Json.read(answer.body()).get("access_token").asText());
      verify(token, issuer);
      assertEquals("li", token.getJWTClaimsSet().getSubject());
      assertEquals(issuer.issuerUrl(), token.getJWTClaimsSet().getIssuer());
      assertEquals(List.of("guapai"), token.getJWTClaimsSet().getAudience());
      assertEquals(List.of("city"), token.getJWTClaimsSet().getStringListClaim("roles"));
      assertEquals("3203", token.getJWTClaimsSet().getStringClaim("region"));
    }
  }

  @Test
  void afterClosingNobodyListens() {
    TokenIssuer issuer = new TokenIssuer(FreePorts.next(), null).start();
    assertFalse(FreePorts.isFree(issuer.port()));
    issuer.close();
    assertTrue(FreePorts.isFree(issuer.port()));
  }

  private void verify(SignedJWT token, TokenIssuer issuer) throws Exception {
    JWKSet keys = JWKSet.load(URI.create(discovery(issuer, "jwks_uri")).toURL());
    RSASSAVerifier verifier =
        new RSASSAVerifier(keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey());
    assertTrue(token.verify(verifier));
  }

  private String discovery(TokenIssuer issuer, String field) throws Exception {
    URI address = URI.create(issuer.issuerUrl() + "/.well-known/openid-configuration");
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    return Json.read(answer.body()).get(field).asText();
  }

  private HttpResponse<String> post(URI address, String form) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address)
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
