package io.guapai.hazard.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** The public form for complaints and reports, and the seal on who sent them. */
@ConfigMapping(prefix = "guapai.complaint")
public interface ComplaintConfig {

  /**
   * Key that seals the identities of senders: 32 random bytes in Base64. Without it the service
   * starts only under the profiles local, test and dev, which have a published one.
   */
  Optional<String> identityKey();

  /** Keys used before, so that what they sealed can still be opened. */
  Optional<List<String>> formerIdentityKeys();

  /**
   * Complaints that one address may send within any 60 seconds; an IPv6 sender is a /64 network.
   */
  @WithDefault("6")
  int perClient();

  /** Complaints that are taken within any 60 seconds altogether, by all replicas. */
  @WithDefault("120")
  int perMinute();

  /**
   * Complaints that one replica takes at the same time, so that officers find a free connection.
   */
  @WithDefault("8")
  int atOnce();
}
