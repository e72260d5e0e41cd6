package io.guapai.hazard.attachment;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.file.FileContents;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attaches photos and files to open hazards. */
@ApplicationScoped
public class AttachingFiles {

  private final PlatformClock clock;
  private final FilesConfig limits;
  private final Hazards hazards;
  private final FileContents contents;
  private final Attachments attachments;
  private final Journal journal;

  public AttachingFiles(
      PlatformClock clock,
      FilesConfig limits,
      Hazards hazards,
      FileContents contents,
      Attachments attachments,
      Journal journal) {
    this.clock = clock;
    this.limits = limits;
    this.hazards = hazards;
    this.contents = contents;
    this.attachments = attachments;
    this.journal = journal;
  }

  /**
   * Attaches a file. A file decides nothing and replaces nothing, so that persons may attach theirs
   * at the same time: a version is looked at only when one is named.
   *
   * @throws ProblemException when the hazard has ended or has too many files (409), or the purpose
   *     is not the caller's to name (403)
   */
  @Transactional
  public AttachmentView attach(UUID id, @Nullable String ifMatch, Upload upload, Caller caller) {
    Hazard hazard = hazards.lock(id);
    Versions.requireIfNamed(ifMatch, hazard.version());
    if (upload.purpose() == FilePurpose.ORDER
        && !(caller.has(Role.COUNTY) || caller.has(Role.CITY))) {
      throw new ProblemException(HazardProblem.PURPOSE_NOT_YOURS, "purpose", upload.purpose());
    }
    By by = By.person(caller, clock.instant());
    hazard.withFiles(List.of(upload.file().sha256()));
    hazard.record(Act.ATTACH, by, upload.purpose() + ": " + upload.file().name(), null);
    if (attachments.count(id) >= limits.maxPerHazard()) {
      throw new ProblemException(
          HazardProblem.TOO_MANY_FILES, "file", hazard.hazardNo(), limits.maxPerHazard());
    }
    contents.keep(upload.file());
    UUID attachment = attachments.add(hazard, upload, by);
    journal.write(hazard.news());
    return attachments.require(attachment);
  }
}
