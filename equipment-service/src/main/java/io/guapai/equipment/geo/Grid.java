package io.guapai.equipment.geo;

import io.guapai.runtime.query.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Squares that maps count in: the whole circle of longitude is cut in half as often as the depth
 * says, and latitude in the same steps. The code of a square is a one and then, per step, a bit
 * north and a bit east; without its last two bits it is that of the square around it.
 */
public final class Grid {

  /** The finest squares, about 600 m wide in the middle of China. */
  public static final int DEPTH = 16;

  /** The coarsest squares that are counted, 22.5° wide: China is a handful of them. */
  public static final int COARSEST = 4;

  /** A box is so many squares wide or high, or half as many. */
  private static final int ACROSS = 32;

  /** What is looked for by ranges of codes is looked for in few of them. */
  private static final int FEW_ACROSS = 4;

  private static final double CIRCLE = 360;
  private static final double HALF = 180;

  private Grid() {}

  /** The finest square that a place lies in. */
  public static long at(Wgs84 place) {
    return code(column(place.longitude(), DEPTH), column(place.latitude(), DEPTH), DEPTH);
  }

  /** How fine the squares are that a box is shown in. */
  public static int depth(Box box) {
    return depth(box, ACROSS);
  }

  /** The squares of a depth that a box touches. */
  public static List<Long> squares(Box box, int depth) {
    List<Long> squares = new ArrayList<>();
    for (int y = column(box.south(), depth); y <= column(box.north(), depth); y++) {
      for (int x = column(box.west(), depth); x <= column(box.east(), depth); x++) {
        squares.add(code(x, y, depth));
      }
    }
    return squares;
  }

  /** A range of codes of the finest squares. */
  public record Codes(long first, long last) {}

  /** Few ranges of codes in which all places of a box lie, and others near by. */
  public static List<Codes> around(Box box) {
    int depth = depth(box, FEW_ACROSS);
    int finer = 2 * (DEPTH - depth);
    List<Codes> ranges = new ArrayList<>();
    for (long square : squares(box, depth).stream().sorted().toList()) {
      long first = square << finer;
      long last = (square + 1 << finer) - 1;
      Codes before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (before != null && before.last() + 1 == first) {
        ranges.set(ranges.size() - 1, new Codes(before.first(), last));
      } else {
        ranges.add(new Codes(first, last));
      }
    }
    return ranges;
  }

  /** The least code above those of a depth, and of all coarser squares. */
  public static long beyond(int depth) {
    return 1L << 2 * depth + 1;
  }

  /** The ground that a square covers. */
  public static Box ground(long code) {
    int depth = (Long.SIZE - 1 - Long.numberOfLeadingZeros(code)) / 2;
    int x = 0;
    int y = 0;
    for (int step = depth - 1; step >= 0; step--) {
      x = x << 1 | (int) (code >> 2 * step & 1);
      y = y << 1 | (int) (code >> 2 * step + 1 & 1);
    }
    double width = width(depth);
    return new Box(
        x * width - HALF,
        Math.max(y * width - HALF, -HALF / 2),
        (x + 1) * width - HALF,
        Math.min((y + 1) * width - HALF, HALF / 2));
  }

  private static int depth(Box box, int across) {
    double wider = Math.max(box.east() - box.west(), box.north() - box.south());
    int depth = COARSEST;
    while (depth < DEPTH && wider <= across * width(depth + 1)) {
      depth++;
    }
    return depth;
  }

  private static long code(int x, int y, int depth) {
    long code = 1;
    for (int step = depth - 1; step >= 0; step--) {
      code = code << 2 | (y >> step & 1) << 1 | x >> step & 1;
    }
    return code;
  }

  private static int column(double degrees, int depth) {
    return (int) Math.min((degrees + HALF) / width(depth), (1 << depth) - 1);
  }

  private static double width(int depth) {
    return CIRCLE / (1 << depth);
  }
}
