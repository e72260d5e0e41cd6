package io.guapai.runtime.http;

import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A write of the test service. */
@Path("/ledger/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.COUNTY)
public class LedgerResource {

  private final Idempotency idempotency;
  private final Caller caller;
  private final Sql sql;

  LedgerResource(Idempotency idempotency, Caller caller, Sql sql) {
    this.idempotency = idempotency;
    this.caller = caller;
    this.sql = sql;
  }

  /** What a client sends. */
  public record Entry(String hazardId, String regionCode) {}

  @POST
  @APIResponseSchema(value = Map.class, responseCode = "201")
  public Response add(@HeaderParam("Idempotency-Key") String key, Entry entry) {
    return idempotency.once(key, entry, () -> insert(entry));
  }

  private Answer insert(Entry entry) {
    UUID id = UUID.randomUUID();
    sql.update(
        "insert into ledger (id, hazard_id, enterprise_id, region_code, version)"
            + " values (?, ?, 'E', ?, 0)",
        id,
        entry.hazardId(),
        caller.regionWithin(RegionCode.parse(entry.regionCode())).value());
    return Answer.created("/ledger/v1/entries/" + id, Map.of("id", id));
  }
}
