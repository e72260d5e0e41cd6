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
    return new Identity(subject, roles(role, region), region, enterprise, organization);
  }

  /** A leader has the role of the level beside the own. */
  private static List<String> roles(String role, @Nullable String region) {
    if (!role.equals("leader") || region == null) {
      return List.of(role);
    }
    String level =
        switch (region.length()) {
          case 2 -> "province";
          case 4 -> "city";
          default -> "county";
        };
    return List.of(role, level);
  }
}
