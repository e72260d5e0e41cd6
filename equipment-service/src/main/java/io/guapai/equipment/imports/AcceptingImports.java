package io.guapai.equipment.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;

/** Takes uploads in as jobs. */
@ApplicationScoped
class AcceptingImports {

  private final ImportJobs jobs;
  private final UploadStore uploads;
  private final ProfileReader profiles;
  private final Caller caller;
  private final Clock clock;

  AcceptingImports(
      ImportJobs jobs, UploadStore uploads, ProfileReader profiles, Caller caller, Clock clock) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.profiles = profiles;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Checks a file as a whole and queues it. Its rows will be held to the caller's territory.
   *
   * @throws ProblemException when the caller has no territory (403), or profile or file are broken
   *     (422)
   */
  @Transactional
  ImportJob accept(Upload upload) {
    RegionCode scope = caller.regionWithin(null);
    Profile profile = profiles.read(upload.profile());
    UUID id = UuidCreator.getTimeOrderedEpoch();
    try (InputStream file = Files.newInputStream(upload.file())) {
      int rows = UploadCheck.rows(upload.file(), profile);
      jobs.submit(id, scope, caller.name(), profile, upload.profile(), rows, clock.instant());
      uploads.write(id, file);
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
    return jobs.find(id).orElseThrow();
  }
}
