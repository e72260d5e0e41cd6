package io.guapai.hazard.complaint.handling;

import io.guapai.hazard.complaint.Complaint;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActsResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officers do about complaints. */
@Path("/hazard/v1/complaints")
@Tag(name = "complaints")
public class ComplaintActsResource extends ActsResource<Complaint> {

  ComplaintActsResource(ActDesk desk) {
    super(desk, Complaint.class);
  }
}
