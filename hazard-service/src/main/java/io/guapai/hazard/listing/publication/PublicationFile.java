package io.guapai.hazard.listing.publication;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Filed;
import io.guapai.hazard.listing.Listing;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The publications and filings on file. */
@ApplicationScoped
public class PublicationFile {

  private final Sql sql;
  private final PlatformClock clock;

  public PublicationFile(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Keeps a publication. */
  void add(Hazard hazard, Listing listing, Publication publication, boolean delisting, By by) {
    sql.update(
        "insert into listing_publication (listing_id, delisting, hazard_id, enterprise_id,"
            + " region_code, medium, url, published_on, filed_by, filed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        listing.id(),
        delisting,
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        publication.medium(),
        publication.url(),
        publication.publishedOn(),
        by.actor(),
        by.at());
  }

  /** Keeps a filing. */
  void add(Hazard hazard, Listing listing, Filing filing, By by) {
    sql.update(
        "insert into listing_filing (listing_id, hazard_id, enterprise_id, region_code, received_by,"
            + " filed_on, filed_by, filed_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        listing.id(),
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        filing.receivedBy(),
        filing.filedOn(),
        by.actor(),
        by.at());
  }

  /** The publication of a listing, or of its end. */
  public Optional<Filed<Publication>> publication(UUID listingId, boolean delisting) {
    return sql.first(
        "select filed_by, filed_at, medium, url, published_on from listing_publication"
            + " where listing_id = ? and delisting = ?",
        row ->
            Filed.read(
                row,
                clock.getZone(),
                new Publication(
                    row.getString(3), row.getString(4), row.getObject(5, LocalDate.class))),
        listingId,
        delisting);
  }

  /** The filing of a listing with the level above. */
  public Optional<Filed<Filing>> filing(UUID listingId) {
    return sql.first(
        "select filed_by, filed_at, received_by, filed_on from listing_filing"
            + " where listing_id = ?",
        row ->
            Filed.read(
                row,
                clock.getZone(),
                new Filing(row.getString(3), row.getObject(4, LocalDate.class))),
        listingId);
  }
}
