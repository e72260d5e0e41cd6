package io.guapai.notification.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What authorities, and enterprises about themselves, are told. */
@Path("/notification/v1/alerts")
@Tag(name = "Alerts")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.ENTERPRISE,
  Role.AUDITOR
})
public class AlertResource {

  private static final String LAST_EVENT_ID = "Last-Event-ID";

  private final AlertBook book;
  private final AlertStream stream;
  private final Caller caller;
  private final JsonWebToken token;
  private final ObjectMapper json;

  public AlertResource(
      AlertBook book, AlertStream stream, Caller caller, JsonWebToken token, ObjectMapper json) {
    this.book = book;
    this.stream = stream;
    this.caller = caller;
    this.token = token;
    this.json = json;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Alerts of a region, the newest first")
  public Page<Alert> list(
      @QueryParam("region") @Nullable String region,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    int size = Page.size(limit);
    Long before = Page.after(cursor, Long::valueOf);
    return Page.of(book.newest(region(region), before, size + 1), size, Alert::id);
  }

  @GET
  @Path("/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking
  @Operation(
      summary = "Alerts of a region as they come",
      description =
          "Server-sent events of type alert. Resumes after Last-Event-ID (header, or query"
              + " parameter lastEventId), else begins now. Ends when the token expires.")
  public Multi<OutboundSseEvent> stream(
      @QueryParam("region") @Nullable String region,
      @HeaderParam(LAST_EVENT_ID) @Nullable String lastEventId,
      @QueryParam("lastEventId") @Nullable String lastEventIdParameter,
      @Context Sse sse) {
    Subscription subscription =
        new Subscription(
            caller.scope(),
            region(region),
            position(lastEventId == null ? lastEventIdParameter : lastEventId),
            Instant.ofEpochSecond(token.getExpirationTime()));
    return stream
        .open(subscription)
        .map(alert -> alert.map(known -> event(sse, known)).orElseGet(() -> sign(sse)));
  }

  /** An enterprise has no territory: its scope alone bounds what it sees. */
  private @Nullable RegionCode region(@Nullable String asked) {
    return caller.region() == null && caller.enterprise() != null && asked == null
        ? null
        : caller.regionWithin(asked);
  }

  private static @Nullable Long position(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.isBlank()) {
      return null;
    }
    try {
      long position = Long.parseLong(lastEventId.strip());
      if (position >= 0) {
        return position;
      }
    } catch (NumberFormatException notOurs) {
      throw unknownPosition(lastEventId);
    }
    throw unknownPosition(lastEventId);
  }

  private static ProblemException unknownPosition(String value) {
    return new ProblemException(
        PlatformProblem.INVALID_VALUE, LAST_EVENT_ID, LAST_EVENT_ID, value, "0, 1, 2, …");
  }

  private OutboundSseEvent event(Sse sse, Alert alert) {
    return sse.newEventBuilder()
        .id(Long.toString(alert.id()))
        .name("alert")
        .data(write(alert))
        .build();
  }

  private static OutboundSseEvent sign(Sse sse) {
    return sse.newEventBuilder().comment("").build();
  }

  private String write(Alert alert) {
    try {
      return json.writeValueAsString(alert);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an alert is always writable as JSON", e);
    }
  }
}
