package io.guapai.hazard.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files of hazards. A hazard has the files of all that were merged into it; nothing is moved
 * for that, so that each file stays where it was attached.
 */
@ApplicationScoped
public class Attachments {

  private static final String SELECT =
      "select a.id, a.hazard_id, a.name, c.media_type, c.size, a.sha256, a.purpose, a.caption,"
          + " a.attached_by, a.attached_at from attachment a join file_content c using (sha256) ";

  private static final String OF_HAZARD_AND_MERGED =
      "with recursive file_of (hazard) as (select ?::uuid union"
          + " select h.id from hazard h join file_of on h.merged_into = file_of.hazard) ";

  private final Sql sql;
  private final PlatformClock clock;

  public Attachments(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Attaches a content that is kept already. */
  UUID add(Hazard hazard, Upload upload, By by) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    sql.update(
        "insert into attachment (id, hazard_id, enterprise_id, region_code, sha256, name, purpose,"
            + " caption, attached_by, attached_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        upload.file().sha256(),
        upload.file().name(),
        upload.purpose(),
        upload.caption(),
        by.actor(),
        by.at());
    return id;
  }

  /** How many files were attached to a hazard itself. */
  long count(UUID hazard) {
    return sql.query(
            "select count(*) from attachment where hazard_id = ?", row -> row.getLong(1), hazard)
        .get(0);
  }

  /** The files of a hazard and of those merged into it, oldest first. */
  public List<AttachmentView> of(UUID hazard) {
    return sql.query(
        OF_HAZARD_AND_MERGED
            + SELECT
            + "where a.hazard_id in (select hazard from file_of) order by a.id",
        this::view,
        hazard);
  }

  /**
   * A file in the caller's scope.
   *
   * @throws ProblemException when there is none (404)
   */
  AttachmentView require(UUID id) {
    return sql.first(SELECT + "where a.id = ?", this::view, id)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "attachment", id));
  }

  /**
   * Refuses an empty choice, and what is no photo of a hazard with one of the purposes.
   *
   * @param field name of the choice in the request
   * @return the digests of the chosen
   * @throws ProblemException naming the first that is none (422)
   */
  public List<String> requirePhotos(
      UUID hazard, String field, List<String> chosen, Set<FilePurpose> purposes) {
    if (chosen.isEmpty()) {
      throw new ProblemException(HazardProblem.PHOTOS_REQUIRED, field, field);
    }
    return requireAttached(hazard, field, chosen, purposes);
  }

  /**
   * Refuses what is no photo of a hazard with one of the purposes.
   *
   * @param field name of the choice in the request
   * @return the digests of the chosen
   * @throws ProblemException naming the first that is none (422)
   */
  public List<String> requireAttached(
      UUID hazard, String field, List<String> chosen, Set<FilePurpose> purposes) {
    Map<String, AttachmentView> photos =
        of(hazard).stream()
            .filter(file -> file.photo() && purposes.contains(file.purpose()))
            .collect(Collectors.toMap(AttachmentView::id, Function.identity()));
    List<String> digests = new ArrayList<>();
    for (String id : chosen) {
      AttachmentView photo = photos.get(id);
      if (photo == null) {
        throw new ProblemException(HazardProblem.UNKNOWN_PHOTO, field, id, purposes);
      }
      digests.add(photo.sha256());
    }
    return digests;
  }

  private AttachmentView view(ResultSet row) throws SQLException {
    String id = row.getString(1);
    return new AttachmentView(
        id,
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getString(6),
        FilePurpose.valueOf(row.getString(7)),
        row.getString(8),
        row.getString(9),
        row.getObject(10, OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime(),
        FileResource.PATH + "/" + id);
  }
}
