package io.guapai.notification.root;

import io.guapai.runtime.root.SignedRoot;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs the roots that are kept; refuses to start without a secret key. */
@Startup
@ApplicationScoped
public class RootKey {

  /** Everybody knows it: for demonstrations and tests. */
  static final String PUBLISHED_KEY =
      Base64.getEncoder()
          .encodeToString("guapai demonstration, not secret".getBytes(StandardCharsets.US_ASCII));

  private static final Set<String> DEMONSTRATION_PROFILES = Set.of("local", "test", "dev");
  private static final int SEED_BYTES = 32;

  private final KeyPair pair;

  @Inject
  public RootKey(RootConfig config) {
    this(config.rootKey(), ConfigUtils.getProfiles());
  }

  RootKey(Optional<String> key, Collection<String> profiles) {
    boolean demonstration = profiles.stream().anyMatch(DEMONSTRATION_PROFILES::contains);
    if (!demonstration && key.filter(given -> !given.equals(PUBLISHED_KEY)).isEmpty()) {
      throw new IllegalStateException(
          "guapai.history.root-key must be given outside the profiles "
              + DEMONSTRATION_PROFILES
              + ", and not be the published one: it signs the roots of the histories");
    }
    this.pair = pair(key.orElse(PUBLISHED_KEY));
  }

  /** Hands its bytes out as if they were random: the pair of a seed is always the same. */
  private static final class Seed extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final byte[] bytes;

    Seed(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] target) {
      System.arraycopy(bytes, 0, target, 0, target.length);
    }
  }

  /** The signature of a root, in Base64. */
  String sign(
      String service, LocalDate day, String root, @Nullable String previousRoot, int series) {
    try {
      Signature signature = Signature.getInstance(SignedRoot.ALGORITHM);
      signature.initSign(pair.getPrivate());
      signature.update(SignedRoot.statement(service, day, root, previousRoot, series));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public key: X.509 in Base64. */
  String publicKey() {
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  private static KeyPair pair(String base64) {
    byte[] seed;
    try {
      seed = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("the key in guapai.history is not Base64");
    }
    if (seed.length != SEED_BYTES) {
      throw new IllegalStateException(
          "the key in guapai.history has %d bytes, must have %d"
              .formatted(seed.length, SEED_BYTES));
    }
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(SignedRoot.ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
