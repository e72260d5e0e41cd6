package io.guapai.notification.organization;

import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Acts of the administrator upon the table of organizations. */
@ApplicationScoped
class BindingOrganizations {

  /** Kind of the organizations' histories. */
  static final String KIND = "organization";

  private static final long FIRST_VERSION = 1;

  private final OrganizationBook book;
  private final RegionTree regions;
  private final Caller caller;
  private final History history;
  private final Clock clock;
  private final TellingOrganizations telling;

  BindingOrganizations(
      OrganizationBook book,
      RegionTree regions,
      Caller caller,
      Clock clock,
      History history,
      TellingOrganizations telling) {
    this.book = book;
    this.regions = regions;
    this.caller = caller;
    this.history = history;
    this.clock = clock;
    this.telling = telling;
  }

  /**
   * Enters an organization.
   *
   * @throws ProblemException when its id or one of its sources is, or looks like, a known one (409)
   */
  @Transactional
  public Organization add(OrganizationRequest request) {
    String id = Objects.requireNonNullElse(request.id(), "");
    request.check(id, regions);
    Organization organization = organization(id, request, FIRST_VERSION);
    if (!book.add(organization)) {
      throw new ProblemException(NotificationProblem.NAME_LOOKS_TAKEN, "id", id);
    }
    bind(organization);
    keep("BIND", organization);
    telling.registered(organization);
    return organization;
  }

  /**
   * Puts what an organization is bound to.
   *
   * @param ifMatch the version that the change was made from
   */
  @Transactional
  public Organization change(String id, OrganizationRequest request, @Nullable String ifMatch) {
    Organization before = locked(id, ifMatch);
    request.check(id, regions);
    Organization organization = organization(id, request, before.version() + 1);
    book.change(organization);
    bind(organization);
    keep("CHANGE", organization);
    telling.changed(organization);
    return organization;
  }

  /** Takes an organization and its sources out of the table. */
  @Transactional
  public void remove(String id, @Nullable String ifMatch) {
    Organization known = locked(id, ifMatch);
    book.remove(id);
    keep("REMOVE", known);
    telling.removed(known);
  }

  /** What it is bound to, or was when it was taken out, stands in its history. */
  private void keep(String act, Organization organization) {
    history.write(
        HistoryEntry.of(KIND, organization.id(), act, "", null, By.person(caller, clock.instant()))
            .saying(EventJson.write(organization)));
  }

  private Organization locked(String id, @Nullable String ifMatch) {
    Organization known = book.locked(id).orElseThrow(() -> unknown(id));
    Versions.require(ifMatch, known.version());
    return known;
  }

  static ProblemException unknown(String id) {
    return new ProblemException(PlatformProblem.NOT_FOUND, "id", "organization", id);
  }

  private void bind(Organization organization) {
    book.bind(organization.id(), organization.sources())
        .ifPresent(
            taken -> {
              throw new ProblemException(NotificationProblem.NAME_LOOKS_TAKEN, "sources", taken);
            });
  }

  private Organization organization(String id, OrganizationRequest request, long version) {
    return new Organization(
        id,
        Objects.requireNonNullElse(request.name(), id),
        request.kinds().stream().sorted().distinct().toList(),
        sorted(request.sources()),
        sorted(request.types()),
        sorted(request.regions().stream().map(code -> RegionCode.parse(code).value()).toList()),
        version,
        caller.name(),
        clock.instant());
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().distinct().toList();
  }
}
