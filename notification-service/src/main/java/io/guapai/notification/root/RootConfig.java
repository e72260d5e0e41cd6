package io.guapai.notification.root;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The roots of histories that are kept for other services. */
@ConfigMapping(prefix = "guapai.history")
public interface RootConfig {

  /**
   * Key that signs the roots kept: 32 random bytes in Base64, from which the Ed25519 pair is made.
   * Without it the service starts only under the profiles local, test and dev, which have a
   * published one. Roots signed with a former key are proven by its public key.
   */
  Optional<String> rootKey();
}
