package io.guapai.hazard.listing;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The listings on file, as far as the caller may see them. */
@ApplicationScoped
public class Listings implements PanacheRepositoryBase<Listing, UUID> {

  private static final List<ListingState> ACTIVE =
      List.of(ListingState.LISTED, ListingState.ACCEPTANCE_APPLIED, ListingState.ACCEPTED);

  /**
   * The active listing of a hazard, which the caller has locked, locked in its turn; null when
   * there is none.
   */
  public @Nullable Listing active(UUID hazardId) {
    return find("hazardId = ?1 and state in ?2", hazardId, ACTIVE)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult();
  }

  /**
   * The active listing of a locked hazard, locked.
   *
   * @throws ProblemException when there is none (409)
   */
  public Listing requireActive(Hazard hazard) {
    Listing listing = active(hazard.id());
    if (listing == null) {
      throw notListed(hazard);
    }
    return listing;
  }

  /**
   * The last listing of a locked hazard, active or ended, locked.
   *
   * @throws ProblemException when there was none (409)
   */
  public Listing requireLast(Hazard hazard) {
    UUID id = hazard.listing().listingId();
    Listing listing = id == null ? null : findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (listing == null) {
      throw notListed(hazard);
    }
    return listing;
  }

  /**
   * Refuses the listing of what is not major, unless it is listed already and goes up.
   *
   * @throws ProblemException saying so, or that it is not being rectified at all (409)
   */
  public void requireListable(Hazard hazard, Acting acting) {
    if (active(hazard.id()) == null) {
      hazard.requireListable();
    }
  }

  /** All listings of a hazard, the first one first. */
  public List<Listing> ofHazard(UUID hazardId) {
    return list("hazardId = ?1 order by since, id", hazardId);
  }

  /** Listings by their ids. */
  public Map<UUID, Listing> byId(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Listing::id, Function.identity()));
  }

  private static ProblemException notListed(Hazard hazard) {
    return new ProblemException(HazardProblem.NOT_LISTED, null, hazard.hazardNo());
  }
}
