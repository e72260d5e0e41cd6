package io.guapai.hazard.complaint.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.hazard.complaint.ComplaintConfig;
import io.guapai.hazard.complaint.TicketCode;
import io.guapai.runtime.seal.Seal;
import io.guapai.runtime.seal.Seal.Sealed;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals and opens the identities of those who complain; refuses to start without a secret key. */
@Startup
@ApplicationScoped
public class IdentitySeal {

  private final ObjectMapper json;
  private final Seal seal;

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
    this.json = json;
    this.seal = new Seal("complaint", "identity-key", key, former, profiles);
  }

  /** Seals an identity for one complaint: it cannot be opened as another's. */
  Sealed seal(UUID complaint, RealName who) {
    try {
      return seal.seal(complaint, json.writeValueAsBytes(who));
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
    byte[] plain = seal.open(complaint, kept);
    try {
      return json.readValue(plain, RealName.class);
    } catch (java.io.IOException e) {
      throw new IllegalStateException("a sealed identity cannot be read");
    }
  }

  /** A digest that only the platform can make, for what must be told apart but not be known. */
  public String mark(String text) {
    return HexFormat.of()
        .formatHex(seal.digest("client", text.getBytes(StandardCharsets.UTF_8)), 0, 16);
  }

  /**
   * The ticket of a form that came with a key: the same for the same form and key, so that nothing
   * has to be kept to hand it out again, and nobody else can make it.
   */
  public TicketCode ticket(String key, Object form) {
    try {
      return TicketCode.of(seal.digest("ticket", json.writeValueAsBytes(List.of(key, form))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a form cannot be written", e);
    }
  }
}
