package io.guapai.runtime.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens personal data; cannot be made without a secret key outside demonstrations. */
public final class Seal {

  /** Everybody knows it: for demonstrations and tests. */
  public static final String PUBLISHED_KEY =
      Base64.getEncoder()
          .encodeToString("guapai demonstration, not secret".getBytes(StandardCharsets.US_ASCII));

  private static final Set<String> DEMONSTRATION_PROFILES = Set.of("local", "test", "dev");

  private final SealingKey current;
  private final Map<String, SealingKey> keys = new LinkedHashMap<>();

  /**
   * A seal by the keys of an installation.
   *
   * @param realm what is sealed, one word; the settings are below {@code guapai.<realm>}
   * @param setting name of the key's setting there
   * @param former keys used before, so that what they sealed can still be opened
   * @param profiles those under which the service runs
   * @throws IllegalStateException when there is no secret key, or one that is none
   */
  public Seal(
      String realm,
      String setting,
      Optional<String> key,
      Collection<String> former,
      Collection<String> profiles) {
    boolean demonstration = profiles.stream().anyMatch(DEMONSTRATION_PROFILES::contains);
    if (!demonstration && key.filter(given -> !given.equals(PUBLISHED_KEY)).isEmpty()) {
      throw new IllegalStateException(
          "guapai.%s.%s must be given outside the profiles %s, and not be the published one:"
                  .formatted(realm, setting, DEMONSTRATION_PROFILES)
              + " it seals what the database alone must not tell");
    }
    this.current = SealingKey.parse(realm, key.orElse(PUBLISHED_KEY));
    former.forEach(each -> add(SealingKey.parse(realm, each)));
    add(current);
  }

  /**
   * Something sealed.
   *
   * @param keyId tells the key
   */
  public record Sealed(String keyId, byte[] bytes) {}

  /** Seals something for one owner: it cannot be opened as another's. */
  public Sealed seal(UUID owner, byte[] plain) {
    return new Sealed(current.id(), current.encrypt(plain, owner));
  }

  /**
   * Opens what was sealed.
   *
   * @throws IllegalStateException when its key is not among the configured ones, or it was altered
   */
  public byte[] open(UUID owner, Sealed kept) {
    SealingKey key = keys.get(kept.keyId());
    if (key == null) {
      throw new IllegalStateException("it was sealed with an unknown key");
    }
    return key.decrypt(kept.bytes(), owner);
  }

  /**
   * A digest that only the platform can make, for what must be told apart but not be known.
   *
   * @param purpose what it tells apart: digests for two purposes have nothing in common
   */
  public byte[] digest(String purpose, byte[] text) {
    return digest(current, purpose, text);
  }

  /** The same by every key that there is or was, for what may have been kept under any of them. */
  public List<byte[]> digests(String purpose, byte[] text) {
    List<byte[]> digests = new ArrayList<>();
    keys.values().forEach(key -> digests.add(digest(key, purpose, text)));
    return digests;
  }

  private static byte[] digest(SealingKey key, String purpose, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.derived(purpose), "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(SealingKey key) {
    keys.put(key.id(), key);
  }
}
