package io.guapai.runtime.profile;

import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the readers of rows. */
@ApplicationScoped
public class RowReaders {

  private static final int MOST_PLACES = 10_000;

  /** No name of a place is longer; what is, is not worth keeping. */
  private static final int LONGEST_PLACE = 100;

  private final ProfileRegions regions;
  private final PlatformClock clock;

  RowReaders(ProfileRegions regions, PlatformClock clock) {
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * A reader for the rows below a header.
   *
   * @param scope the uploader's territory
   * @throws io.guapai.runtime.http.ProblemException when the header lacks a column (422)
   */
  public RowReader of(Profile profile, List<String> header, RegionCode scope) {
    Map<String, Optional<RegionCode>> places = new HashMap<>();
    return new RowReader(
        profile,
        Header.of(header, profile),
        place -> {
          if (place.length() > LONGEST_PLACE) {
            return Optional.empty();
          }
          if (places.size() > MOST_PLACES) {
            places.clear();
          }
          return places.computeIfAbsent(
              place, spelling -> regions.find(profile.regions(), spelling));
        },
        scope,
        clock.today());
  }
}
