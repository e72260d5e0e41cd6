package io.guapai.hazard.listing.openlist;

import io.guapai.contracts.Level;
import io.guapai.hazard.listing.ListingState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listing as the public sees it: no description, no place below the county, the enterprise only
 * by the end of its code.
 *
 * @param regionCode county of the hazard
 * @param enterprise code of the enterprise, masked but for its last four characters
 * @param publishedIn medium that published it
 * @param delistedOn when it was taken off the list
 */
public record PublicListing(
    String no,
    Level level,
    String authorityRegion,
    String hazardNo,
    String titleZh,
    String titleEn,
    String regionCode,
    String enterprise,
    LocalDate since,
    LocalDate dueDate,
    ListingState state,
    String publishedIn,
    LocalDate publishedOn,
    @Nullable LocalDate delistedOn,
    boolean demonstration) {

  private static final int SHOWN = 4;

  /** A code of which only the end can be read. */
  static String masked(String code) {
    int hidden = Math.max(0, code.length() - SHOWN);
    return "*".repeat(hidden) + code.substring(hidden);
  }
}
