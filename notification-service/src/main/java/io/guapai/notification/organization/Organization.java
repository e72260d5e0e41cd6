package io.guapai.notification.organization;

import java.time.Instant;
import java.util.List;

/**
 * An organization and what it may post.
 *
 * @param id as its tokens name it in the claim {@code organization}
 * @param name as people read it
 * @param sources CloudEvents sources that are its own, each exactly as its events state it
 * @param types names of the events that it may post, e.g. {@code inspection-reported}
 * @param regions division codes of the territory that its events may be about
 * @param version number of this version, from 1
 * @param changedBy who made this version
 */
public record Organization(
    String id,
    String name,
    OrganizationKind kind,
    List<String> sources,
    List<String> types,
    List<String> regions,
    long version,
    String changedBy,
    Instant changedAt) {

  public Organization {
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
}
