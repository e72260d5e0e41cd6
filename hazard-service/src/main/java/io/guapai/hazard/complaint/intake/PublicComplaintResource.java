package io.guapai.hazard.complaint.intake;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.guapai.hazard.complaint.ComplaintTerms;
import io.guapai.hazard.complaint.ComplaintViews;
import io.guapai.hazard.complaint.Complaints;
import io.guapai.hazard.complaint.TicketCode;
import io.guapai.hazard.complaint.TicketView;
import io.guapai.hazard.complaint.intake.ReceivingComplaints.Received;
import io.guapai.runtime.http.JsonMismatch;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.ProblemMapper;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sender.ClientAddress;
import io.guapai.runtime.sender.PublicReads;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Complaints and reports from the public: without a token, for everybody. */
@Path("/hazard/v1/public/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@PermitAll
public class PublicComplaintResource {

  private static final String NOT_KEPT = "no-store";
  private static final int LONGEST_KEY = 200;

  private final ReceivingComplaints receiving;
  private final ClientAddress address;
  private final PublicReads reads;
  private final Complaints complaints;
  private final ComplaintTerms terms;
  private final ComplaintViews views;
  private final Transactions transactions;
  private final ProblemMapper problems;

  PublicComplaintResource(
      ReceivingComplaints receiving,
      ClientAddress address,
      PublicReads reads,
      Complaints complaints,
      ComplaintTerms terms,
      ComplaintViews views,
      Transactions transactions,
      ProblemMapper problems) {
    this.receiving = receiving;
    this.address = address;
    this.reads = reads;
    this.complaints = complaints;
    this.terms = terms;
    this.views = views;
    this.transactions = transactions;
    this.problems = problems;
  }

  @POST
  @Operation(
      summary = "Send a complaint or report; answers with a ticket code and the terms",
      description = "The same form with the same Idempotency-Key is answered with the same ticket.")
  @APIResponseSchema(value = TicketView.class, responseCode = "201")
  public Response send(
      @HeaderParam("Idempotency-Key") @Nullable @Size(max = LONGEST_KEY) String key,
      @NotNull @Valid NewComplaint form,
      @Context HttpServerRequest request) {
    Received received = receiving.receive(form, address.of(request), key);
    TicketView view = views.ofTicket(received.complaint(), received.ticket(), received.terms());
    return Response.created(URI.create("/hazard/v1/public/complaints/" + view.ticket()))
        .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
        .entity(view)
        .build();
  }

  @GET
  @Path("{ticket}")
  @Operation(summary = "How a complaint stands, for the holder of its ticket")
  @APIResponseSchema(value = TicketView.class, responseCode = "200")
  public Response get(@PathParam("ticket") String text, @Context HttpServerRequest request) {
    reads.count(address.of(request));
    TicketCode ticket = TicketCode.parse(text);
    TicketView view =
        transactions.asSystem(
            () ->
                complaints
                    .byTicket(ticket)
                    .map(found -> views.ofTicket(found, null, terms.of(found.id())))
                    .orElseThrow(
                        () ->
                            new ProblemException(
                                PlatformProblem.NOT_FOUND, "ticket", "complaint", text)));
    return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
  }

  /** A value of the wrong kind is not repeated, for it may be one that somebody confided. */
  @ServerExceptionMapper
  Response unreadable(InvalidFormatException e, HttpHeaders headers) {
    return problems.refused(JsonMismatch.withheld(e, headers), headers);
  }
}
