package io.guapai.hazard.rectification;

import io.guapai.hazard.attachment.Attachments;
import io.guapai.hazard.attachment.FilePurpose;
import io.guapai.hazard.duty.Duties;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes general hazards that were fixed on the spot, by photos before and after. */
@ApplicationScoped
public class FixingOnTheSpot {

  private static final Set<FilePurpose> BEFORE = EnumSet.of(FilePurpose.BEFORE, FilePurpose.FOUND);
  private static final Set<FilePurpose> AFTER = EnumSet.of(FilePurpose.AFTER);

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Attachments attachments;
  private final RectificationFile file;
  private final Duties duties;
  private final Journal journal;

  public FixingOnTheSpot(
      PlatformClock clock,
      Hazards hazards,
      Attachments attachments,
      RectificationFile file,
      Duties duties,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.attachments = attachments;
    this.file = file;
    this.duties = duties;
    this.journal = journal;
  }

  /**
   * Hands the rectification in and closes the hazard, on the day on which it was found.
   *
   * @throws ProblemException when the hazard is not a general one of today, just graded (409), a
   *     photo is missing, or the person who confirms had a part in it (422)
   */
  @Transactional
  public Hazard fix(UUID id, @Nullable String ifMatch, OnTheSpot fix, String account) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    String confirmedBy = Objects.requireNonNullElse(fix.confirmedBy(), account);
    By by = By.person(account, clock.instant());
    long handedIn = hazard.version() + 1;
    hazard.fixOnTheSpot(
        by, clock.today(), fix.report(), "现场整改，照片确认：" + confirmedBy + " / fixed on the spot");
    Independence.requireOtherRectifier(hazard, fix.rectifiedBy());
    List<String> involved = new ArrayList<>(Independence.reporters(hazard));
    involved.add(fix.rectifiedBy());
    Independence.require("confirmedBy", List.of(confirmedBy, account), involved);
    attachments.requirePhotos(id, "before", fix.before(), BEFORE);
    attachments.requirePhotos(id, "after", fix.after(), AFTER);
    file.addOnTheSpot(hazard, handedIn, fix, confirmedBy, by);
    duties.lapse(List.of(id), by);
    journal.write(hazard.news());
    return hazard;
  }
}
