package io.guapai.runtime.upload;

import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which dossier names which file. */
@ApplicationScoped
public class FilesOfDossiers {

  private final Sql sql;

  FilesOfDossiers(Sql sql) {
    this.sql = sql;
  }

  /**
   * A file that an act names.
   *
   * @param field where the act says it, such as {@code papers[0].file}
   * @param file its id; null when none is named there
   */
  public record Named(String field, @Nullable UUID file) {}

  /**
   * A dossier names files: from now on they stay, and whoever sees the dossier sees them. The last
   * deed that was done to it brought them.
   *
   * @param kind of the dossier, as its docket calls it
   * @throws ProblemException naming the first that is no file of the caller's (422)
   */
  public void name(String kind, FiledDossier dossier, List<Named> asked, Caller caller) {
    List<UUID> ids =
        asked.stream().map(Named::file).filter(file -> file != null).distinct().sorted().toList();
    if (ids.isEmpty()) {
      return;
    }
    Map<UUID, String> own = lock(ids, Owner.of(caller));
    for (Named each : asked) {
      if (each.file() != null && !own.containsKey(each.file())) {
        throw new ProblemException(PlatformProblem.FILE_UNKNOWN, each.field(), each.file());
      }
    }
    sql.update("update uploaded_file set named = true where id = any(?::uuid[])", ids);
    sql.update(
        "insert into file_of_dossier (kind, dossier_id, file_id) select ?, ?, unnest(?::uuid[])"
            // No columns are named: that would ask for the right to read.
            + " on conflict do nothing",
        kind,
        dossier.id(),
        ids);
    dossier.brought(own.values().stream().distinct().toList());
  }

  /** Those that the owner uploaded, with their digests; none is removed while it is named. */
  private Map<UUID, String> lock(List<UUID> ids, Owner owner) {
    Map<UUID, String> own = new LinkedHashMap<>();
    sql.query(
        "select id, sha256 from uploaded_file where id = any(?::uuid[])"
            + " and (enterprise_id = any(?) or region_code = ? or organization_id = ?)"
            + " order by id for update",
        row -> own.put(row.getObject(1, UUID.class), row.getString(2)),
        ids,
        owner.formerly(),
        owner.territory(),
        owner.organization());
    return own;
  }
}
