package io.guapai.runtime.act;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The door to one kind of dossier that persons open, and to the acts on each. */
public abstract class DossiersResource<D extends Dossier<?>> extends ActsResource<D> {

  private final ActDesk desk;
  private final Class<D> kind;

  protected DossiersResource(ActDesk desk, Class<D> kind) {
    super(desk, kind);
    this.desk = desk;
    this.kind = kind;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(hidden = true)
  public Response begin(@BeanParam ActHeaders headers, byte[] body) throws IOException {
    return desk.begin(kind, headers, body);
  }
}
