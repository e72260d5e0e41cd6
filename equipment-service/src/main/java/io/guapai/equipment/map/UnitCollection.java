package io.guapai.equipment.map;

import io.guapai.runtime.query.Box;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of units: a FeatureCollection of GeoJSON (RFC 7946), in WGS 84.
 *
 * @param bbox the box that was asked for, or where none was, the least that all lie in; null when
 *     there is none
 * @param thinned whether squares stand for several units
 * @param units how many units are on the map; where it is thinned, also those of squares that the
 *     box only touches
 * @param asOf the moment of the answer; sums follow what happens within minutes
 */
public record UnitCollection(
    String type,
    @Nullable List<Double> bbox,
    boolean thinned,
    long units,
    List<UnitFeature> features,
    Instant asOf) {

  static UnitCollection of(
      @Nullable Box box, boolean thinned, List<UnitFeature> features, Instant now) {
    return new UnitCollection(
        "FeatureCollection",
        box == null ? null : UnitFeature.sides(box),
        thinned,
        features.stream().mapToLong(feature -> feature.properties().units()).sum(),
        features,
        now);
  }
}
