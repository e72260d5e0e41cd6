package io.guapai.runtime.event;

import java.util.List;
import java.util.Optional;

/**
 * The organization that an agency's event speaks for, as the edge stamped it from the sender's
 * token and from the table of organizations. A name in an event's body is never identity.
 *
 * @param organization its id
 * @param territory division codes within which it may tell of units
 */
public record Sender(String organization, List<String> territory) {

  /** Attribute with the organization's id; no sender can set it at the edge. */
  public static final String ORGANIZATION = "organization";

  /** Attribute with the division codes of the organization's territory. */
  public static final String TERRITORY = "territory";

  /** Between the codes of a territory. */
  public static final String SEPARATOR = ",";

  /** Speaks for no organization: an event that nobody stamped. */
  public static final Sender NOBODY = new Sender("", List.of());

  public Sender {
    territory = List.copyOf(territory);
  }

  /** The sender that an event states; empty when it was stamped with none. */
  public static Optional<Sender> of(Received<?> event) {
    String organization = event.raw().attributes().getOrDefault(ORGANIZATION, "");
    String territory = event.raw().attributes().getOrDefault(TERRITORY, "");
    return organization.isBlank() || territory.isBlank()
        ? Optional.empty()
        : Optional.of(new Sender(organization, List.of(territory.split(SEPARATOR))));
  }

  /** Whether a name in an event's body is the sender's own. */
  public boolean is(String name) {
    return organization.equals(name);
  }

  /** Whether it may tell of what lies in a region. */
  public boolean reaches(String regionCode) {
    return territory.stream().anyMatch(code -> !code.isEmpty() && regionCode.startsWith(code));
  }
}
