package io.guapai.equipment.unlicensed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The file of a three-no firm as it is shown.
 *
 * @param longitude east, in degrees of WGS-84; null when nobody said
 * @param latitude north, in degrees of WGS-84; null when nobody said
 * @param dueOn last day on which it should be settled
 * @param visits number of visits so far
 * @param identifiedAs id of the enterprise that it turned out to be; null unless it did
 * @param settledOn day on which it was identified or banned; null while it is open
 * @param version to be sent as If-Match by who acts on it
 */
@Schema(name = "UnlicensedSite")
public record UnlicensedSiteView(
    UUID id,
    String regionCode,
    String address,
    @Nullable BigDecimal longitude,
    @Nullable BigDecimal latitude,
    LocalDate foundOn,
    String foundBy,
    String findings,
    SiteState state,
    LocalDate dueOn,
    int visits,
    @Nullable LocalDate lastVisitedOn,
    @Nullable String identifiedAs,
    @Nullable LocalDate settledOn,
    long version) {}
