package io.guapai.notification.organization;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Stream;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.event.Sender;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters of an organization, and binds it to.
 *
 * @param id needed where an organization is made; where one is changed it is the address that
 *     counts
 * @param sources may be left out, as types may, for an organization that posts nothing
 */
record OrganizationRequest(
    @Nullable String id,
    @Nullable @Size(max = 200) String name,
    @NotNull @Size(min = 1, max = 9) List<@NotNull OrganizationKind> kinds,
    @Size(max = 100) List<@NotNull String> sources,
    @Size(max = 20) List<@NotNull String> types,
    @NotNull @Size(min = 1, max = 100) List<@NotNull String> regions) {

  private static final int LONGEST_ID = 200;
  private static final int LONGEST_TERRITORY = 256;
  private static final String RESERVED = "/guapai/";

  private static final Set<String> TYPES =
      Contracts.all().stream()
          .filter(fact -> Contracts.stream(fact) == Stream.AGENCY)
          .map(fact -> Objects.requireNonNull(fact.getAnnotation(Contract.class)).name())
          .collect(Collectors.toCollection(TreeSet::new));

  OrganizationRequest {
    sources = Objects.requireNonNullElse(sources, List.of());
    types = Objects.requireNonNullElse(types, List.of());
  }

  /**
   * Refuses what no organization can be bound to.
   *
   * @throws ProblemException naming the first field that is wrong (400)
   */
  void check(String organization, RegionTree tree) {
    require(isName(organization), "id", organization, "1–" + LONGEST_ID + " characters, no /");
    require(name == null || isName(name), "name", String.valueOf(name), "1–200 characters");
    require(
        sources.isEmpty() == types.isEmpty(),
        sources.isEmpty() ? "sources" : "types",
        "[]",
        "sources and types, or neither");
    for (String source : sources) {
      require(isSource(source), "sources", source, "URI reference of one script, not " + RESERVED);
    }
    for (String type : types) {
      require(TYPES.contains(type), "types", type, TYPES.toString());
    }
    for (String region : regions) {
      tree.require(RegionCode.parse(region));
    }
    // The territory travels with each event as one attribute.
    String territory = String.join(Sender.SEPARATOR, regions);
    require(
        territory.length() <= LONGEST_TERRITORY, "regions", territory, "fewer or larger regions");
  }

  private static boolean isName(String text) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.length() <= LONGEST_ID
        && text.indexOf('/') < 0
        && EventAttributes.isPlain(text)
        && !Lookalike.isMixed(text);
  }

  private static boolean isSource(String source) {
    Map<String, String> event =
        Map.of("specversion", "1.0", "id", "1", "type", "t", "source", source);
    return EventAttributes.violation(event).isEmpty()
        && !(Lookalike.skeleton(source) + "/").startsWith(Lookalike.skeleton(RESERVED) + "/")
        && !Lookalike.isMixed(source);
  }

  private static void require(boolean right, String field, String value, String expected) {
    if (!right) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, field, field, EventAttributes.shortened(value), expected);
    }
  }
}
