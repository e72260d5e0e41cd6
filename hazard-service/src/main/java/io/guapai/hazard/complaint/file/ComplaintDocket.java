package io.guapai.hazard.complaint.file;

import io.guapai.hazard.complaint.Complaint;
import io.guapai.hazard.complaint.ComplaintJournal;
import io.guapai.hazard.complaint.ComplaintView;
import io.guapai.hazard.complaint.ComplaintViews;
import io.guapai.hazard.complaint.Complaints;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The complaints as acts need them. */
@Singleton
@DocketAt(
    path = "/hazard/v1/complaints",
    tag = "complaints",
    view = ComplaintView.class,
    readers = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER, Role.AUDITOR})
record ComplaintDocket(Complaints complaints, ComplaintJournal journal, ComplaintViews views)
    implements Docket<Complaint> {

  @Override
  public Complaint require(UUID id) {
    return complaints.require(id);
  }

  @Override
  public Complaint lock(UUID id, Collection<UUID> others) {
    return complaints.lock(id, others);
  }

  @Override
  public void keep(List<Complaint> moved, byte[] paper) {
    for (Complaint complaint : moved) {
      journal.write(complaint, complaint.equals(moved.get(0)) ? paper : null);
    }
  }

  @Override
  public ComplaintView view(Complaint complaint) {
    return views.of(complaint);
  }
}
