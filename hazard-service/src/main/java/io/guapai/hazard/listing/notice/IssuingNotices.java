package io.guapai.hazard.listing.notice;

import io.guapai.hazard.Printable;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues the notice of a listing, which is then kept as it is. */
@ApplicationScoped
public class IssuingNotices {

  private final Sql sql;
  private final RegionTree regions;
  private final Notices notices;
  private final Supervisors supervisors;
  private final EnterpriseDirectory enterprises;
  private final PlatformClock clock;

  public IssuingNotices(
      Sql sql,
      RegionTree regions,
      Notices notices,
      Supervisors supervisors,
      EnterpriseDirectory enterprises,
      PlatformClock clock) {
    this.sql = sql;
    this.regions = regions;
    this.notices = notices;
    this.supervisors = supervisors;
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /**
   * Issues it.
   *
   * @param lower the listing that this one replaces
   */
  public void issue(
      Hazard hazard, Listing listing, @Nullable Listing lower, Contents contents, By by) {
    sql.update(
        "insert into listing_notice (listing_id, hazard_id, enterprise_id, region_code,"
            + " contents, issued_at) values (?, ?, ?, ?, ?, ?)",
        listing.id(),
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        EventJson.write(notice(hazard, listing, lower, contents)),
        by.at());
  }

  /**
   * Refuses a decision whose notice could not be printed.
   *
   * @throws ProblemException with the part of the notice and the characters that the face lacks
   */
  public void requirePrintable(UUID listing) {
    notices.of(listing).map(NoticePaper::of).ifPresent(Printable::require);
  }

  /**
   * What the notice of a listing says of the hazard, to be taken over by that of the upper level.
   * Who supervises there is as the upper government said last, and left open when it has named
   * nobody yet: the lower one's leader does not answer for it.
   *
   * @param upper territory of the government that lists from now on
   */
  public Contents carriedOver(Hazard hazard, Listing lower, RegionCode upper) {
    return notices
        .of(lower.id())
        .map(Notice::contents)
        .orElseGet(() -> Contents.unknown(enterprises.name(hazard.enterpriseId())))
        .supervisedBy(supervisors.of(upper, hazard.demonstration()));
  }

  private Notice notice(
      Hazard hazard, Listing listing, @Nullable Listing lower, Contents contents) {
    return new Notice(
        listing.listingNo(),
        listing.level(),
        listing.authorityRegion(),
        name(listing.authorityRegion()),
        lower == null ? null : lower.listingNo(),
        hazard.hazardNo(),
        hazard.enterpriseId(),
        name(hazard.regionCode()),
        hazard.equipmentNo(),
        hazard.code(),
        hazard.origin().titleZh(),
        hazard.origin().titleEn(),
        hazard.description(),
        Objects.requireNonNull(hazard.grade(), "what is listed is graded"),
        hazard.grading().basis(),
        listing.dueDate(),
        listing.reason(),
        listing.demands().stop(),
        listing.demands().stopReason(),
        listing.demands().rhythm(),
        listing.reports().nextReportDue(),
        contents,
        clock.today(),
        hazard.demonstration());
  }

  /** The full name of a region; its code where the territory's data do not know it. */
  private String name(String region) {
    RegionCode code = RegionCode.parse(region);
    return regions.find(code).isPresent() ? regions.fullName(code) : code.value();
  }
}
