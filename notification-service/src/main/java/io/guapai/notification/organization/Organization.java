package io.guapai.notification.organization;

import io.guapai.contracts.notification.OrganizationChanged;
import io.guapai.contracts.notification.OrganizationRegistered;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.party.Party;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An organization of the register, and what it may post.
 *
 * @param id as its tokens name it in the claim {@code organization}
 * @param name as people read it
 * @param kinds what it is in the field
 * @param sources CloudEvents sources that are its own, each exactly as its events state it; none
 *     when it posts nothing
 * @param types names of the events that it may post, e.g. {@code inspection-reported}
 * @param regions division codes of its territory: where it works, and what its events may be about
 * @param version number of this version, from 1
 * @param changedBy who made this version
 */
public record Organization(
    String id,
    String name,
    List<OrganizationKind> kinds,
    List<String> sources,
    List<String> types,
    List<String> regions,
    long version,
    String changedBy,
    Instant changedAt) {

  public Organization {
    kinds = List.copyOf(kinds);
    sources = List.copyOf(sources);
    types = List.copyOf(types);
    regions = List.copyOf(regions);
  }

  /** Whether a source is its own; no spelling but the registered one is. */
  public boolean owns(String source) {
    return sources.contains(source);
  }

  /** Whether it may post events of this name. */
  public boolean posts(String type) {
    return types.contains(type);
  }

  OrganizationRegistered registered() {
    return new OrganizationRegistered(id, name, kinds, regions);
  }

  OrganizationChanged changed() {
    return new OrganizationChanged(id, name, kinds, regions);
  }

  /** As every service knows it. */
  Party party() {
    return new Party(id, name, Set.copyOf(kinds), regions);
  }
}
