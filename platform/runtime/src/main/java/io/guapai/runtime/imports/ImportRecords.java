package io.guapai.runtime.imports;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The records that were met in the file of a job, until it has ended. */
@ApplicationScoped
class ImportRecords {

  private final Sql sql;

  ImportRecords(Sql sql) {
    this.sql = sql;
  }

  /** Notes rows that can be read; returns the record numbers that no row before them had. */
  Set<String> claim(UUID job, Collection<String> recordNos) {
    return new HashSet<>(
        sql.query(
            "insert into import_record as known (job_id, record_no)"
                + " select ?, record_no from unnest(?) as met (record_no) group by record_no"
                + " on conflict (job_id, record_no) do update set claimed = true"
                + " where not known.claimed returning record_no",
            row -> row.getString(1),
            job,
            recordNos));
  }

  /** Notes records of rejected rows: they are in the file, though not in the register by it. */
  void met(UUID job, Collection<String> recordNos) {
    sql.update(
        "insert into import_record (job_id, record_no, claimed)"
            + " select ?, record_no, false from unnest(?) as met (record_no) group by record_no"
            + " on conflict do nothing",
        job,
        recordNos);
  }

  void drop(UUID job) {
    sql.update("delete from import_record where job_id = ?", job);
  }
}
