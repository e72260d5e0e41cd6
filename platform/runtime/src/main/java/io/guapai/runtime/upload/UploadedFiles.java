package io.guapai.runtime.upload;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.runtime.file.FileContents;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The files that were uploaded, as far as the caller's scope shows them. */
@ApplicationScoped
public class UploadedFiles {

  private static final String SELECT =
      "select f.id, f.name, f.title, c.media_type, c.size, f.sha256, f.uploaded_by, f.uploaded_at"
          + " from uploaded_file f join file_content c using (sha256) where f.id = ?";

  private final Sql sql;
  private final FileContents contents;
  private final WaitingConfig limits;
  private final PlatformClock clock;
  private final String address;

  UploadedFiles(
      Sql sql,
      FileContents contents,
      WaitingConfig limits,
      PlatformClock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.sql = sql;
    this.contents = contents;
    this.limits = limits;
    this.clock = clock;
    this.address = "/" + service + "/v1/files";
  }

  /**
   * Keeps a file for the caller, until a dossier names it or its term is over.
   *
   * @throws ProblemException when too many of the caller's wait to be named (409)
   */
  UploadedFileView add(Upload upload, Caller caller) {
    Owner owner = Owner.of(caller);
    requireRoom(owner);
    contents.keep(upload.file());
    UUID id = UuidCreator.getTimeOrderedEpoch();
    sql.update(
        "insert into uploaded_file (id, sha256, name, title, enterprise_id, region_code,"
            + " organization_id, uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        upload.file().sha256(),
        upload.file().name(),
        upload.title(),
        owner.enterprise(),
        owner.territory(),
        owner.organization(),
        caller.name(),
        clock.instant());
    return require(id);
  }

  /**
   * A file that the caller sees: his own, or one of a dossier that he sees.
   *
   * @throws ProblemException when there is none (404)
   */
  UploadedFileView require(UUID id) {
    return sql.first(SELECT, this::view, id)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "file", id));
  }

  private void requireRoom(Owner owner) {
    long waiting =
        sql.first(
                "select count(*) from uploaded_file where not named and (enterprise_id = any(?)"
                    + " or region_code = ? or organization_id = ?)",
                row -> row.getLong(1),
                owner.formerly(),
                owner.territory(),
                owner.organization())
            .orElse(0L);
    if (waiting >= limits.maxWaiting()) {
      throw new ProblemException(PlatformProblem.FILES_WAITING, "file", waiting);
    }
  }

  private UploadedFileView view(ResultSet row) throws SQLException {
    UUID id = row.getObject(1, UUID.class);
    return new UploadedFileView(
        id,
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getString(6),
        row.getString(7),
        row.getObject(8, OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime(),
        address + "/" + id);
  }
}
