package io.guapai.notification.root;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.root.SignedRoot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roots of histories that are kept outside the services that anchored them. */
@Path("/notification/v1/history-roots")
@Tag(name = "History roots 留痕锚定值")
@RolesAllowed({Role.AUDITOR, Role.PROVINCE})
@Produces(MediaType.APPLICATION_JSON)
public class HistoryRootResource {

  private final RootBook book;
  private final MendingBreaks mending;
  private final RootKey key;
  private final Caller caller;

  HistoryRootResource(RootBook book, MendingBreaks mending, RootKey key, Caller caller) {
    this.book = book;
    this.mending = mending;
    this.key = key;
    this.caller = caller;
  }

  /**
   * Why roots of a service are kept again.
   *
   * @param service whose roots were refused
   * @param reason what was found; it is told for ever
   */
  public record Mending(
      @NotBlank @Pattern(regexp = "[a-z]{1,40}") String service,
      @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*") String reason) {}

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
        book.page(service, paging.after(HistoryRootResource::place), paging.rows()),
        root -> root.series() + "/" + root.day());
  }

  private static RootBook.Place place(String cursor) {
    try {
      String[] parts = cursor.split("/", 2);
      return new RootBook.Place(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]));
    } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("no cursor: " + cursor, e);
    }
  }

  @GET
  @Path("breaks")
  @Transactional
  @Operation(
      summary = "The breaks in a service's roots that were mended, and why, the oldest first")
  public List<RootBreak> breaks(@QueryParam("service") @DefaultValue("hazard") String service) {
    return book.breaks(service);
  }

  @POST
  @Path("breaks")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ADMIN, Role.AUDITOR})
  @Operation(
      summary = "Begin a new series of a service's roots after some were refused",
      description =
          "Its first root is believed. What was kept, what was refused, who began it and why stays"
              + " told.")
  @APIResponseSchema(value = RootBreak.class, responseCode = "201")
  public Response mend(@NotNull @Valid Mending body) {
    return Response.status(Response.Status.CREATED)
        .entity(mending.mend(body.service(), body.reason(), caller))
        .build();
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
