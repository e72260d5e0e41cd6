package io.guapai.local.signin;

import io.guapai.testing.embedded.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person or system to try the platform as. */
public record DemoUser(String chinese, String english, Identity identity) {

  static DemoUser officer(String role, String region, String chinese, String english) {
    return new DemoUser(chinese, english, identity(role, region, null, null));
  }

  static Identity identity(
      String role,
      @Nullable String region,
      @Nullable String enterprise,
      @Nullable String organization) {
    String subject = region == null ? role : role + "-" + region;
    return new Identity(subject, List.of(role), region, enterprise, organization);
  }
}
