package io.guapai.runtime.http.body;

import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What the test service takes in parts from officers. */
@Path("/ledger/v1/files")
@RolesAllowed(Role.COUNTY)
public class FilesResource {

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Map<String, Integer> file(MultipartFormDataInput form) {
    return Map.of("parts", form.getValues().size());
  }
}
