package io.guapai.notification.alert;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.netty.util.concurrent.EventExecutor;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

  public AlertResource(AlertBook book, AlertStream stream, Caller caller, JsonWebToken token) {
    this.book = book;
    this.stream = stream;
    this.caller = caller;
    this.token = token;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Alerts of a region, the newest first")
  public Page<Alert> list(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    Long before = paging.after(Long::valueOf);
    return paging.page(book.newest(interest(region), before, paging.rows()), Alert::id);
  }

  /**
   * The bytes are written past the framework, once for all readers.
   *
   * @param untouched says that the response is a stream and left to this method
   */
  @GET
  @Path("/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking
  @Operation(
      summary = "Alerts of a region as they come",
      description =
          "Server-sent events of type alert. Resumes after Last-Event-ID (header, or query"
              + " parameter lastEventId), else begins now. A position that was never given here is"
              + " answered by an event of type gap, and the stream begins now. Ends when the token"
              + " expires.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
  public void stream(
      @QueryParam("region") @Nullable RegionCode region,
      @HeaderParam(LAST_EVENT_ID) @Nullable String lastEventId,
      @QueryParam("lastEventId") @Min(0) @Max(Long.MAX_VALUE) @Nullable Long after,
      @Context SseEventSink untouched,
      @Context RoutingContext connection) {
    stream.open(
        interest(region),
        lastEventId == null ? after : position(lastEventId),
        Instant.ofEpochSecond(token.getExpirationTime()),
        connection.response(),
        eventLoop(connection));
  }

  private static EventExecutor eventLoop(RoutingContext connection) {
    HttpServerRequestInternal request = (HttpServerRequestInternal) connection.request();
    return ((ContextInternal) request.context()).nettyEventLoop();
  }

  /** An enterprise has no territory: its scope alone bounds what it sees. */
  private Interest interest(@Nullable RegionCode asked) {
    RegionCode region =
        caller.region() == null && caller.enterprise() != null && asked == null
            ? null
            : caller.regionWithin(asked);
    return new Interest(caller.scope(), region);
  }

  private static @Nullable Long position(String lastEventId) {
    if (lastEventId.isBlank()) {
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
}
