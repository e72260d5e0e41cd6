package io.guapai.hazard.listing.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Filed;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.acceptance.Acceptance.Member;
import io.guapai.hazard.rectification.Independence;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The opinions of field reviews on file. A newer one replaces none. */
@ApplicationScoped
public class AcceptanceFile {

  private static final TypeReference<List<Member>> MEMBERS = new TypeReference<>() {};

  private final Sql sql;
  private final PlatformClock clock;
  private final ObjectMapper json;

  public AcceptanceFile(Sql sql, PlatformClock clock, ObjectMapper json) {
    this.sql = sql;
    this.clock = clock;
    this.json = json;
  }

  /** Keeps an opinion. */
  void add(Hazard hazard, Listing listing, Acceptance acceptance, List<Inspector> seen, By by) {
    sql.update(
        "insert into acceptance (listing_id, sequence, hazard_id, enterprise_id, region_code,"
            + " members, passed, opinion, defects, rectified_on, filed_by, filed_at,"
            + " inspector_accounts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        listing.id(),
        hazard.version(),
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        EventJson.write(acceptance.members()),
        acceptance.passed(),
        acceptance.opinion(),
        acceptance.defectsOrNone(),
        acceptance.rectifiedOn(),
        by.actor(),
        by.at(),
        seen.stream().map(Inspector::account).toList());
  }

  /** The opinions on a listing, the first one first. */
  public List<Filed<Acceptance>> of(UUID listingId) {
    return sql.query(
        "select filed_by, filed_at, members, passed, opinion, defects, rectified_on"
            + " from acceptance where listing_id = ? order by sequence",
        row -> Filed.read(row, clock.getZone(), acceptance(row)),
        listingId);
  }

  /** Whether an account is that of a member of a review of the hazard, or recorded one. */
  public boolean tookPart(String name, UUID hazardId) {
    return sql.query(
            "select filed_by, members, ? = any(inspector_accounts) from acceptance"
                + " where hazard_id = ?",
            row ->
                row.getString(1).equals(name)
                    || row.getBoolean(3)
                    || Independence.among(
                        name, members(row.getString(2)).stream().map(Member::name).toList()),
            name,
            hazardId)
        .contains(true);
  }

  private Acceptance acceptance(ResultSet row) throws SQLException {
    String[] defects = (String[]) row.getArray(6).getArray();
    return new Acceptance(
        members(row.getString(3)),
        row.getBoolean(4),
        row.getString(5),
        Arrays.asList(defects),
        row.getObject(7, LocalDate.class));
  }

  private List<Member> members(String text) {
    try {
      return json.readValue(text, MEMBERS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the members of a review on file cannot be read", e);
    }
  }
}
