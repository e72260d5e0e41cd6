package io.guapai.notification.root;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.root.SignedRoot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roots of histories that are kept outside the services that anchored them. */
@Path("/notification/v1/history-roots")
@Tag(name = "History roots 留痕锚定值")
@RolesAllowed({Role.AUDITOR, Role.PROVINCE})
@Produces(MediaType.APPLICATION_JSON)
public class HistoryRootResource {

  private final RootBook book;
  private final RootKey key;

  HistoryRootResource(RootBook book, RootKey key) {
    this.book = book;
    this.key = key;
  }

  /**
   * The key that signs today.
   *
   * @param algorithm its algorithm
   * @param publicKey X.509 in Base64
   */
  public record Key(String algorithm, String publicKey) {}

  @GET
  @Transactional
  @Operation(summary = "The roots kept of a service's history, the oldest first, each signed")
  public Page<KeptRoot> kept(
      @QueryParam("service") @DefaultValue("hazard") String service, @BeanParam Paging paging) {
    return paging.page(
        book.page(service, paging.after(HistoryRootResource::day), paging.rows()),
        root -> root.day().toString());
  }

  private static LocalDate day(String cursor) {
    try {
      return LocalDate.parse(cursor);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no cursor: " + cursor, e);
    }
  }

  @GET
  @Path("refused")
  @Transactional
  @Operation(summary = "Roots that did not fit those kept, the newest first: somebody rewrote")
  public List<RefusedRoot> refused(@QueryParam("service") @DefaultValue("hazard") String service) {
    return book.refused(service, Paging.MAX_SIZE);
  }

  @GET
  @Path("key")
  @Operation(summary = "The public key of who signs the roots")
  public Key key() {
    return new Key(SignedRoot.ALGORITHM, key.publicKey());
  }
}
