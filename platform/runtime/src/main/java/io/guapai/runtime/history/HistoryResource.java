package io.guapai.runtime.history;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.query.Paging;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The door to the histories of one kind of dossier, below the address of the list of them. */
public abstract class HistoryResource {

  private final Histories histories;
  private final Caller caller;
  private final String kind;
  private final Set<String> readers;

  /**
   * A door.
   *
   * @param readers roles that may look at such histories
   */
  protected HistoryResource(Histories histories, Caller caller, String kind, Set<String> readers) {
    this.histories = histories;
    this.caller = caller;
    this.kind = kind;
    this.readers = Set.copyOf(readers);
  }

  /**
   * Refuses what is not in the caller's scope.
   *
   * @throws ProblemException when there is none that the caller may look at (404)
   */
  protected abstract void require(String id);

  /**
   * An id that is a UUID.
   *
   * @throws ProblemException when it is none (404)
   */
  protected UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", kind, id);
    }
  }

  @GET
  @Path("{id}/history")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(summary = "What was done to it and by whom, the oldest first")
  public Page<HistoryView> history(@PathParam("id") String id, @BeanParam Paging paging) {
    Long after = paging.after(Long::valueOf);
    return histories.page(subject(id), after == null ? 0 : after, paging);
  }

  @GET
  @Path("{id}/history/verify")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(summary = "Whether the history is what was written, by its chain and the anchors")
  public HistoryProof verify(@PathParam("id") String id) {
    return histories.prove(subject(id));
  }

  private Subject subject(String id) {
    if (readers.stream().noneMatch(caller::has)) {
      throw new ProblemException(
          PlatformProblem.ROLE_REQUIRED,
          null,
          "Reading histories",
          "查阅留痕",
          String.join(", ", new TreeSet<>(readers)));
    }
    require(id);
    return new Subject(kind, id);
  }
}
