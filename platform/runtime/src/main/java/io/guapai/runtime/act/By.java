package io.guapai.runtime.act;

import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.identity.Caller;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acted, in which capacity, and when (一岗双责).
 *
 * @param actor account of the person, or {@value #SYSTEM}
 * @param causedBy event that led to the act; null when a person or the clock did
 * @param person name of the person as the token says it; null when it says none
 * @param capacity role in which a person acted; for the platform the job that did it
 * @param organization enterprise or organization that the person acted for, or the territory of the
 *     authority; null for the platform and the public
 */
public record By(
    String actor,
    Instant at,
    @Nullable String causedBy,
    @Nullable String person,
    @Nullable String capacity,
    @Nullable String organization) {

  /** The platform itself. */
  public static final String SYSTEM = "system";

  /** One of whom nothing else is to be told: the public, who complains without a token. */
  public static By account(String account, Instant at) {
    return new By(account, at, null, null, account, null);
  }

  /** A person in all roles that the token has. */
  public static By person(Caller caller, Instant at) {
    return person(caller, caller.roles(), at);
  }

  /**
   * A person in the roles that an act is open to.
   *
   * @param roles those of the act; of these the ones that the person has count
   */
  static By person(Caller caller, String[] roles, Instant at) {
    return person(caller, Arrays.stream(roles).filter(caller::has).toList(), at);
  }

  private static By person(Caller caller, Collection<String> roles, Instant at) {
    return new By(
        caller.name(),
        at,
        null,
        caller.person(),
        roles.stream().sorted().collect(Collectors.joining(" ")),
        caller.actsFor());
  }

  /** The platform by one of its jobs, because time ran on. */
  public static By job(String job, Instant at) {
    return because(job, null, at);
  }

  /** The platform, because of an event, whose type names the job. */
  public static By event(EventHeader header, Instant at) {
    return because(header.type(), header.id(), at);
  }

  /**
   * The platform by one of its jobs.
   *
   * @param eventId event that led to it; null when none did
   */
  public static By because(String job, @Nullable String eventId, Instant at) {
    return new By(SYSTEM, at, eventId, null, job, null);
  }

  /** The same because of an event, if one led to it. */
  public By causedBy(@Nullable String eventId) {
    return eventId == null ? this : new By(actor, at, eventId, person, capacity, organization);
  }

  /** The platform, in consequence of this act: at the same time, for the same cause. */
  public By then(String job) {
    return because(job, causedBy, at);
  }
}
