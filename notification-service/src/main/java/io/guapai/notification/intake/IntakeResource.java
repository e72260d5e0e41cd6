package io.guapai.notification.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The one address to which agencies post events, and where they read their receipts. */
@Path("/events")
@Tag(name = "Intake")
@RolesAllowed({Role.AGENCY, Role.INSTITUTE})
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

  private static final String STRUCTURED = "application/cloudevents+json";
  private static final String BATCH = "application/cloudevents-batch+json";

  private final ReceivingItems receiving;
  private final TakingInEvents taking;
  private final IntakeAnswers answers;
  private final IntakeConfig config;
  private final Caller caller;

  public IntakeResource(
      ReceivingItems receiving,
      TakingInEvents taking,
      IntakeAnswers answers,
      IntakeConfig config,
      Caller caller) {
    this.receiving = receiving;
    this.taking = taking;
    this.answers = answers;
    this.config = config;
    this.caller = caller;
  }

  @POST
  @Consumes(STRUCTURED)
  @Operation(summary = "Post one CloudEvent in structured mode")
  @APIResponse(
      responseCode = "202",
      description = "Taken",
      content = @Content(schema = @Schema(oneOf = {Receipt.class, ItemResult[].class})))
  @APIResponse(
      responseCode = "207",
      description = "Some events of a batch were refused",
      content = @Content(schema = @Schema(implementation = ItemResult[].class)))
  public Response structured(byte[] body, @Context HttpHeaders headers) {
    requireMediaType(headers);
    return single(() -> CloudEventReader.structured(body), headers);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Post one CloudEvent in binary mode: attributes as ce- headers")
  @APIResponse(
      responseCode = "202",
      description = "Taken",
      content = @Content(schema = @Schema(oneOf = {Receipt.class, ItemResult[].class})))
  @APIResponse(
      responseCode = "207",
      description = "Some events of a batch were refused",
      content = @Content(schema = @Schema(implementation = ItemResult[].class)))
  public Response binary(byte[] body, @Context HttpHeaders headers) {
    requireMediaType(headers);
    return single(() -> CloudEventReader.binary(headers.getRequestHeaders(), body), headers);
  }

  @POST
  @Consumes(BATCH)
  @Operation(
      summary = "Post a batch of CloudEvents",
      description =
          "202 when all were taken, else 207; the body tells each event's outcome, and good"
              + " events are taken whatever becomes of the others.")
  @APIResponse(
      responseCode = "202",
      description = "Taken",
      content = @Content(schema = @Schema(oneOf = {Receipt.class, ItemResult[].class})))
  @APIResponse(
      responseCode = "207",
      description = "Some events of a batch were refused",
      content = @Content(schema = @Schema(implementation = ItemResult[].class)))
  public Response batch(byte[] body, @Context HttpHeaders headers) {
    requireMediaType(headers);
    List<JsonNode> events = CloudEventReader.batch(body);
    if (events.size() > config.batchLimit()) {
      throw new ProblemException(
          NotificationProblem.BATCH_TOO_LARGE, null, events.size(), config.batchLimit());
    }
    List<Supplier<Posted>> readers =
        events.stream()
            .<Supplier<Posted>>map(event -> () -> CloudEventReader.structured(event))
            .toList();
    return answers.batch(take(readers), headers);
  }

  @GET
  @Operation(summary = "The receipt of an event")
  public Receipt receipt(
      @QueryParam("source") @Nullable String source, @QueryParam("id") @Nullable String id) {
    EventKey key = new EventKey(text("source", source), text("id", id));
    return taking
        .find(organization(), key)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "event", id(key)));
  }

  /** Without one any of the three modes would do: what a body is, nobody guesses. */
  private static void requireMediaType(HttpHeaders headers) {
    if (headers.getMediaType() == null) {
      throw new ProblemException(PlatformProblem.MEDIA_TYPE_REQUIRED, "Content-Type");
    }
  }

  private static String id(EventKey key) {
    return EventAttributes.shortened(key.source() + " " + key.id());
  }

  private static String text(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new ProblemException(NotificationProblem.MISSING_ATTRIBUTE, name, name);
    }
    return value;
  }

  private Response single(Supplier<Posted> event, HttpHeaders headers) {
    return answers.single(take(List.of(event)).get(0), headers);
  }

  private List<Item> take(List<Supplier<Posted>> events) {
    String organization = organization();
    List<Item> items = receiving.receive(organization, events);
    taking.take(organization, items);
    return items;
  }

  /** Who posts, or asks: what a sender may do is its organization's. */
  private String organization() {
    String organization = caller.organization();
    if (organization == null) {
      throw new ProblemException(NotificationProblem.SENDER_UNNAMED, null);
    }
    return organization;
  }
}
