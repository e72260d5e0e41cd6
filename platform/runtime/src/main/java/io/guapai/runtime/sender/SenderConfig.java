package io.guapai.runtime.sender;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** The doors that are open to everybody: who a sender is, and how often one may ask. */
@ConfigMapping(prefix = "guapai.public")
public interface SenderConfig {

  /**
   * Proxies whose header {@code X-Forwarded-For} is believed: addresses or networks such as {@code
   * 10.0.0.0/8}. The sender is then the last address in it that is no such proxy; without any, the
   * address that the connection comes from. Behind a proxy that is not named here all senders are
   * one.
   */
  Optional<List<String>> trustedProxies();

  /** Times that one address may ask one replica within a minute for what its number stands for. */
  @WithDefault("120")
  int readsPerClient();
}
