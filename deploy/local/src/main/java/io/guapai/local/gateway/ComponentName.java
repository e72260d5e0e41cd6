package io.guapai.local.gateway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reusable part of an OpenAPI document.
 *
 * @param section for example {@code schemas}
 */
record ComponentName(String section, String name) {
  private static final Pattern REFERENCE = Pattern.compile("#/components/([^/]+)/([^/]+)");

  /** The component that a {@code $ref} points at, if it points at one. */
  static Optional<ComponentName> of(String reference) {
    Matcher matcher = REFERENCE.matcher(reference);
    return matcher.matches()
        ? Optional.of(new ComponentName(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  String reference() {
    return "#/components/" + section + "/" + name;
  }

  /** The same as a service's own: no name that a service gives has a dot, so that none is met. */
  ComponentName prefixed(String service) {
    return new ComponentName(section, service + "-service." + name);
  }
}
