package io.guapai.runtime.http.body;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;

/** What the test service takes from everybody. */
@Path("/ledger/v1/public/notes")
@PermitAll
public class PublicResource {

  @POST
  public Map<String, Object> note(Map<String, Object> note) {
    return note;
  }
}
