package io.guapai.equipment.register;

import io.guapai.equipment.geo.Gcj02;
import io.guapai.equipment.geo.Grid;
import io.guapai.equipment.geo.Wgs84;
import io.guapai.equipment.register.Position.Datum;
import jakarta.persistence.Embeddable;

/**
 * Where a unit is on the map: its position in WGS 84, and by which code it is found.
 *
 * @param mapCell square of the {@link Grid}
 */
@Embeddable
public record MapPoint(Double mapLongitude, Double mapLatitude, Long mapCell) {

  /** Of a position, whatever it is stated in. */
  public static MapPoint of(Position position) {
    Wgs84 place =
        position.datum() == Datum.GCJ02
            ? Gcj02.toWgs84(position.longitude(), position.latitude())
            : new Wgs84(position.longitude(), position.latitude());
    return new MapPoint(place.longitude(), place.latitude(), Grid.at(place));
  }

  Wgs84 place() {
    return new Wgs84(mapLongitude, mapLatitude);
  }
}
