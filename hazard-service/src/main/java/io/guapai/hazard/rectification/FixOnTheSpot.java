package io.guapai.hazard.rectification;

import io.guapai.hazard.attachment.Attachments;
import io.guapai.hazard.attachment.FilePurpose;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A general hazard was fixed on the spot, which photos before and after show: handed in and closed
 * on the day on which it was found.
 */
@Singleton
@ActAt(
    path = "on-the-spot",
    by = {Role.COUNTY, Role.TOWNSHIP, Role.COORDINATOR},
    en = "Confirm by photos that a general hazard was fixed on the spot, and close it",
    zh = "当场整改")
record FixOnTheSpot(Attachments attachments, RectificationFile file)
    implements ActOn<Hazard, OnTheSpot> {

  private static final Set<FilePurpose> BEFORE = EnumSet.of(FilePurpose.BEFORE, FilePurpose.FOUND);
  private static final Set<FilePurpose> AFTER = EnumSet.of(FilePurpose.AFTER);

  @Override
  public List<Act> deeds() {
    return List.of(Act.FIX_ON_THE_SPOT);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of((hazard, acting) -> hazard.requireOnTheSpot(acting.madeOn()));
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, OnTheSpot fix, Acting acting) {
    String confirmedBy = Objects.requireNonNullElse(fix.confirmedBy(), acting.account());
    long handedIn = hazard.version() + 1;
    List<String> photos =
        new ArrayList<>(attachments.requirePhotos(hazard.id(), "before", fix.before(), BEFORE));
    photos.addAll(attachments.requirePhotos(hazard.id(), "after", fix.after(), AFTER));
    hazard.withFiles(photos);
    hazard.fixOnTheSpot(
        acting.by(),
        acting.madeOn(),
        fix.report(),
        "现场整改，照片确认：" + confirmedBy + " / fixed on the spot");
    Independence.requireOtherRectifier(hazard, fix.rectifiedBy());
    List<String> involved = new ArrayList<>(Independence.reporters(hazard));
    involved.add(fix.rectifiedBy());
    Independence.require("confirmedBy", List.of(confirmedBy, acting.account()), involved);
    file.addOnTheSpot(hazard, handedIn, fix, confirmedBy, acting.by());
    return Outcome.done();
  }
}
