package io.guapai.hazard.complaint.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.hazard.complaint.ComplaintConfig;
import io.guapai.hazard.complaint.TicketCode;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens the identities of those who complain; refuses to start without a secret key. */
@Startup
@ApplicationScoped
public class IdentitySeal {

  /** Everybody knows it: for demonstrations and tests. */
  static final String PUBLISHED_KEY =
      Base64.getEncoder()
          .encodeToString("guapai demonstration, not secret".getBytes(StandardCharsets.US_ASCII));

  private static final Set<String> DEMONSTRATION_PROFILES = Set.of("local", "test", "dev");

  private final ObjectMapper json;
  private final SealingKey current;
  private final Map<String, SealingKey> keys = new LinkedHashMap<>();

  @Inject
  public IdentitySeal(ComplaintConfig config, ObjectMapper json) {
    this(
        config.identityKey(),
        config.formerIdentityKeys().orElse(List.of()),
        ConfigUtils.getProfiles(),
        json);
  }

  IdentitySeal(
      Optional<String> key,
      Collection<String> former,
      Collection<String> profiles,
      ObjectMapper json) {
    boolean demonstration = profiles.stream().anyMatch(DEMONSTRATION_PROFILES::contains);
    if (!demonstration && key.filter(given -> !given.equals(PUBLISHED_KEY)).isEmpty()) {
      throw new IllegalStateException(
          "guapai.complaint.identity-key must be given outside the profiles "
              + DEMONSTRATION_PROFILES
              + ", and not be the published one: it seals who sent a complaint");
    }
    this.json = json;
    this.current = SealingKey.parse(key.orElse(PUBLISHED_KEY));
    former.forEach(each -> add(SealingKey.parse(each)));
    add(current);
  }

  /**
   * A sealed identity.
   *
   * @param keyId tells the key
   */
  record Sealed(String keyId, byte[] bytes) {}

  /** Seals an identity for one complaint: it cannot be opened as another's. */
  Sealed seal(UUID complaint, RealName who) {
    try {
      return new Sealed(current.id(), current.encrypt(json.writeValueAsBytes(who), complaint));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an identity cannot be written", e);
    }
  }

  /**
   * Opens a sealed identity.
   *
   * @throws IllegalStateException when its key is not among the configured ones, or it was altered
   */
  RealName open(UUID complaint, Sealed kept) {
    SealingKey key = keys.get(kept.keyId());
    if (key == null) {
      throw new IllegalStateException("the identity was sealed with an unknown key");
    }
    try {
      return json.readValue(key.decrypt(kept.bytes(), complaint), RealName.class);
    } catch (java.io.IOException e) {
      throw new IllegalStateException("a sealed identity cannot be read");
    }
  }

  /** A digest that only the platform can make, for what must be told apart but not be known. */
  public String mark(String text) {
    return HexFormat.of().formatHex(digest("client", text.getBytes(StandardCharsets.UTF_8)), 0, 16);
  }

  /**
   * The ticket of a form that came with a key: the same for the same form and key, so that nothing
   * has to be kept to hand it out again, and nobody else can make it.
   */
  public TicketCode ticket(String key, Object form) {
    try {
      byte[] sent = json.writeValueAsBytes(List.of(key, form));
      return TicketCode.of(digest("ticket", sent));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a form cannot be written", e);
    }
  }

  private byte[] digest(String purpose, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(current.derived(purpose), "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(SealingKey key) {
    keys.put(key.id(), key);
  }
}
