package io.guapai.hazard.listing.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The notices on file, as far as the caller may see them. */
@ApplicationScoped
public class Notices {

  private final Sql sql;
  private final ObjectMapper json;

  public Notices(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** The notice of a listing; empty for a listing from before notices were kept. */
  public Optional<Notice> of(UUID listingId) {
    return sql.first(
        "select contents from listing_notice where listing_id = ?",
        row -> read(row.getString(1)),
        listingId);
  }

  /**
   * The last notice on which a government itself decided, as opposed to those that came to it by
   * themselves, which no proposal led to.
   *
   * @param demonstration whether among demonstration data, which stay apart from real cases
   * @param since those of before do not count
   */
  Optional<Notice> lastDecidedBy(RegionCode authority, boolean demonstration, Instant since) {
    return sql.first(
        "select n.contents from listing l join listing_notice n on n.listing_id = l.id"
            + " join listing_proposal p on p.id = l.id join hazard h on h.id = l.hazard_id"
            + " where p.authority_region = ? and h.demonstration = ? and n.issued_at >= ?"
            + " order by n.issued_at desc limit 1",
        row -> read(row.getString(1)),
        authority.value(),
        demonstration,
        since);
  }

  private Notice read(String contents) {
    try {
      return json.readValue(contents, Notice.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a notice on file cannot be read", e);
    }
  }
}
