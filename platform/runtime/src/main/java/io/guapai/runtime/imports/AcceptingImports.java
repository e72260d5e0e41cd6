package io.guapai.runtime.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.ProfileProblem;
import io.guapai.runtime.profile.ProfileReader;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes uploads in as jobs. */
@ApplicationScoped
class AcceptingImports {

  /** Pieces of a file that are kept in one transaction. */
  private static final int AT_ONCE = 8;

  private final ImportJobs jobs;
  private final UploadStore uploads;
  private final ProfileReader profiles;
  private final Caller caller;
  private final ImportConfig config;
  private final Clock clock;

  AcceptingImports(
      ImportJobs jobs,
      UploadStore uploads,
      ProfileReader profiles,
      Caller caller,
      ImportConfig config,
      Clock clock) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.profiles = profiles;
    this.caller = caller;
    this.config = config;
    this.clock = clock;
  }

  /** A file that was checked as a whole and kept, and what it is imported by. */
  record Taken(UUID id, RegionCode scope, Upload upload, Profile profile, Received file) {}

  /**
   * Checks a file as a whole as it is kept, outside of any transaction. Its rows will be held to
   * the caller's territory.
   *
   * @throws ProblemException when the caller has no territory (403), or profile or file are broken
   *     (422): nothing is kept
   */
  Taken take(Upload upload) {
    RegionCode scope = caller.regionWithin(null);
    Profile profile = profiles.read(upload.profile());
    profile.subject().requireMayEnter(caller);
    if (upload.complete() && !profile.subject().areWhole()) {
      throw new ProblemException(
          ProfileProblem.PROFILE_VALUE_INVALID,
          "complete",
          "complete",
          "true",
          "false (subject: %s)".formatted(profile.subject().name()));
    }
    UUID id = UuidCreator.getTimeOrderedEpoch();
    List<ImportChunk> chunks = new ArrayList<>(AT_ONCE);
    try {
      Received file =
          UploadCheck.read(
              upload.file(),
              profile,
              profile.subject().piece(config.batch()),
              chunk -> {
                chunks.add(chunk);
                if (chunks.size() == AT_ONCE) {
                  uploads.keep(id, profile.subject().mask() != null, chunks);
                  chunks.clear();
                }
              });
      uploads.keep(id, profile.subject().mask() != null, chunks);
      return new Taken(id, scope, upload, profile, file);
    } catch (IOException e) {
      uploads.drop(id);
      throw new UncheckedIOException("the upload cannot be read", e);
    } catch (RuntimeException e) {
      uploads.drop(id);
      throw e;
    }
  }

  /** Queues a file that was taken. Part of the running transaction. */
  ImportJob queue(Taken taken) {
    jobs.submit(
        new ImportJobs.Submitted(
            taken.id(),
            taken.scope(),
            caller.name(),
            taken.profile(),
            taken.upload().profile(),
            taken.file(),
            taken.upload().dryRun(),
            taken.upload().complete() || taken.profile().complete()),
        clock.instant());
    return jobs.find(taken.id()).orElseThrow();
  }

  /** Drops a file that was taken and is not needed: its request had been answered before. */
  void drop(Taken taken) {
    uploads.drop(taken.id());
  }
}
