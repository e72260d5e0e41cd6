package io.guapai.hazard.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
      List.of(ListingState.LISTED, ListingState.ACCEPTED);

  /** The active listing of a hazard, which the caller has locked; null when there is none. */
  public @Nullable Listing active(UUID hazardId) {
    return find("hazardId = ?1 and state in ?2", hazardId, ACTIVE).firstResult();
  }

  /** Listings by their ids. */
  public Map<UUID, Listing> byId(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Listing::id, Function.identity()));
  }
}
