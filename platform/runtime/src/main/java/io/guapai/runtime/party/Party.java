package io.guapai.runtime.party;

import io.guapai.contracts.party.OrganizationKind;
import java.util.List;
import java.util.Set;

/**
 * An organization, or a person registered as one, as the register last told of it.
 *
 * @param id as tokens name it
 * @param name as people read it
 * @param regions division codes of its territory
 */
public record Party(String id, String name, Set<OrganizationKind> kinds, List<String> regions) {

  public Party {
    kinds = Set.copyOf(kinds);
    regions = List.copyOf(regions);
  }

  /** Whether its territory holds a region. */
  public boolean reaches(String region) {
    return regions.stream().anyMatch(region::startsWith);
  }
}
