package io.guapai.hazard.complaint.file;

import io.guapai.hazard.complaint.ComplaintViews;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The acts on complaints as they were written down. */
@ApplicationScoped
class ComplaintRecords {

  private final Sql sql;
  private final ComplaintViews views;

  ComplaintRecords(Sql sql, ComplaintViews views) {
    this.sql = sql;
    this.views = views;
  }

  /** The acts on a complaint after one of them, oldest first. */
  List<ComplaintHistoryView> history(UUID complaint, long after, int limit) {
    return sql.query(
        "select sequence, act, from_state, to_state, actor, person, capacity, organization,"
            + " handler, reason, hazard_id::text, at, event_id from complaint_history where"
            + " complaint_id = ? and sequence > ? order by sequence limit ?",
        this::act,
        complaint,
        after,
        limit);
  }

  private ComplaintHistoryView act(ResultSet row) throws SQLException {
    return new ComplaintHistoryView(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        at(row, 12),
        row.getString(13));
  }

  private OffsetDateTime at(ResultSet row, int column) throws SQLException {
    Instant instant = row.getObject(column, OffsetDateTime.class).toInstant();
    return views.at(instant);
  }
}
