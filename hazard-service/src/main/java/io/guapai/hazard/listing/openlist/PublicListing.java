package io.guapai.hazard.listing.openlist;

import io.guapai.contracts.Level;
import io.guapai.hazard.listing.ListingState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listing as the public sees it (挂牌公告): who has to rectify, as the notice names it; no persons,
 * no description, no place below the county.
 *
 * @param regionCode county of the hazard
 * @param responsibleUnit the unit that has to rectify (整改责任单位), as on the notice
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
    String responsibleUnit,
    LocalDate since,
    LocalDate dueDate,
    ListingState state,
    String publishedIn,
    LocalDate publishedOn,
    @Nullable LocalDate delistedOn,
    boolean demonstration) {}
