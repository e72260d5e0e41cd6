package io.guapai.hazard.listing.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
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

  private Notice read(String contents) {
    try {
      return json.readValue(contents, Notice.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a notice on file cannot be read", e);
    }
  }
}
