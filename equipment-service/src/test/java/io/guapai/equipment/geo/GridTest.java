package io.guapai.equipment.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.query.Box;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

  private final Random random = new Random(7);

  @Test
  void aPlaceLiesOnTheGroundOfItsSquareAtEveryDepth() {
    for (int i = 0; i < 10_000; i++) {
      Wgs84 place = place(new Box(-180, -90, 180, 90));
      for (int depth = Grid.COARSEST; depth <= Grid.DEPTH; depth++) {
        Box ground = Grid.ground(Grid.at(place) >> 2 * (Grid.DEPTH - depth));
        assertTrue(
            ground.west() <= place.longitude()
                && place.longitude() <= ground.east()
                && ground.south() <= place.latitude()
                && place.latitude() <= ground.north(),
            place + " " + ground);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-180,-90,180,90",
        "73,18,135,54",
        "118.36,31.23,119.24,32.61",
        "118.7961,32.0601,118.7962,32.0602",
        "179.9,89.9,180,90",
        "-180,-90,-179.99,-89.99"
      })
  void everyPlaceOfABoxIsInItsSquaresAndInTheRangesAroundIt(String text) {
    Box box = Box.parse(text);
    int depth = Grid.depth(box);
    List<Long> squares = Grid.squares(box, depth);
    List<Grid.Codes> ranges = Grid.around(box);
    assertTrue(squares.size() <= 33 * 33, squares.size() + " squares");
    assertTrue(ranges.size() <= 5 * 5, ranges.size() + " ranges");
    for (int i = 0; i < 1_000; i++) {
      Wgs84 place = place(box);
      long code = Grid.at(place);
      assertTrue(squares.contains(code >> 2 * (Grid.DEPTH - depth)), place.toString());
      assertEquals(
          1,
          ranges.stream().filter(range -> range.first() <= code && code <= range.last()).count(),
          place.toString());
    }
  }

  private Wgs84 place(Box box) {
    return new Wgs84(
        box.west() + random.nextDouble() * (box.east() - box.west()),
        box.south() + random.nextDouble() * (box.north() - box.south()));
  }
}
