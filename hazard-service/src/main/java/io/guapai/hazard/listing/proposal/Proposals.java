package io.guapai.hazard.listing.proposal;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals on file, as far as the caller may see them. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

  /** The open proposal of a hazard, which the caller has locked; null when there is none. */
  public @Nullable Proposal open(UUID hazardId) {
    return find("hazardId = ?1 and state = ?2", hazardId, ProposalState.PROPOSED).firstResult();
  }

  /**
   * The open proposal of a locked hazard.
   *
   * @throws ProblemException when there is none (409)
   */
  public Proposal requireOpen(Hazard hazard) {
    Proposal proposal = open(hazard.id());
    if (proposal == null) {
      throw new ProblemException(HazardProblem.NO_PROPOSAL, null, hazard.hazardNo());
    }
    return proposal;
  }

  /** All proposals of a hazard, the first one first. */
  public List<Proposal> ofHazard(UUID hazardId) {
    return list("hazardId = ?1 order by id", hazardId);
  }
}
