package io.guapai.runtime.work;

import io.guapai.runtime.http.OwnAddress;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.query.Paging;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller has to do in this service (今日待办). */
@Path("/{service}/v1/work")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "work")
public class WorkResource {

  private final WorkList list;
  private final OwnAddress address;

  WorkResource(WorkList list, OwnAddress address) {
    this.list = list;
    this.address = address;
  }

  @GET
  @Transactional
  @Operation(
      summary = "What the caller has to do, by deadline",
      description =
          "In the capacity that he acts in; what has no deadline comes last. Whoever may only read"
              + " has nothing to do.")
  public Page<WorkItem> work(@PathParam("service") String service, @BeanParam Paging paging) {
    address.require(service);
    return list.page(paging);
  }

  @GET
  @Path("count")
  @Transactional
  @Operation(summary = "How much the caller has to do, and how much of it is late")
  public WorkCount count(@PathParam("service") String service) {
    address.require(service);
    return list.count();
  }
}
