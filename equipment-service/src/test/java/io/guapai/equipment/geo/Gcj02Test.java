package io.guapai.equipment.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gcj02Test {

  /** About a tenth of a millimetre. */
  private static final double LITTLE = 1e-9;

  /** The pairs that implementations of the formula are tested by, googollee/eviltransform. */
  @ParameterizedTest
  @CsvSource({
    "121.531541859215,  31.17530398364597,  121.5272106, 31.1774276",
    "113.9171764808363, 22.540796131694766, 113.912316,  22.543847",
    "116.38404722455657, 39.91334545536069, 116.377817,  39.911954",
  })
  void aPlaceOnAChineseMapIsWhereItIs(
      double east, double north, double longitude, double latitude) {
    Wgs84 place = Gcj02.toWgs84(east, north);
    assertEquals(longitude, place.longitude(), LITTLE);
    assertEquals(latitude, place.latitude(), LITTLE);
  }

  @Test
  void mapsOfOtherCountriesAreNotShifted() {
    assertEquals(new Wgs84(-104.9903, 39.7392), Gcj02.toWgs84(-104.9903, 39.7392));
  }
}
