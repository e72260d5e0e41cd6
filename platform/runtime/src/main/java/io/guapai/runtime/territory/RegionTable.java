package io.guapai.runtime.territory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Codes and names of all valid regions, packed: eight bytes and its name each instead of some 250
 * as objects, for every service keeps the whole country in memory.
 *
 * <p>A code is kept as its nine-digit padded number. In ascending order a region is then followed
 * by all that lies inside it.
 */
final class RegionTable {
  private final int[] keys;
  private final int[] nameStarts;
  private final byte[] names;

  private RegionTable(int[] keys, int[] nameStarts, byte[] names) {
    this.keys = keys;
    this.nameStarts = nameStarts;
    this.names = names;
  }

  int size() {
    return keys.length;
  }

  Optional<Region> find(RegionCode code) {
    int index = Arrays.binarySearch(keys, key(code));
    return index < 0 ? Optional.empty() : Optional.of(region(index, code));
  }

  List<Region> provinces() {
    return topmost(0, Integer.MAX_VALUE);
  }

  List<Region> children(RegionCode parent) {
    return topmost(key(parent) + 1, key(parent) + span(parent));
  }

  /** The regions with a key in the range that do not lie inside another one of the range. */
  private List<Region> topmost(int from, int to) {
    List<Region> found = new ArrayList<>();
    int index = firstAtOrAfter(from);
    while (index < keys.length && keys[index] < to) {
      RegionCode code = code(keys[index]);
      found.add(region(index, code));
      index = firstAtOrAfter(keys[index] + span(code));
    }
    return found;
  }

  private int firstAtOrAfter(int key) {
    int index = Arrays.binarySearch(keys, key);
    return index < 0 ? -index - 1 : index;
  }

  private Region region(int index, RegionCode code) {
    int start = nameStarts[index];
    String name = new String(names, start, nameStarts[index + 1] - start, StandardCharsets.UTF_8);
    return new Region(code, name, null, null);
  }

  private static int key(RegionCode code) {
    return Integer.parseInt(code.value()) * span(code);
  }

  private static RegionCode code(int key) {
    return new RegionCode(String.valueOf(1_000_000_000 + key).substring(1));
  }

  /** How many keys a region covers, itself included. */
  private static int span(RegionCode code) {
    return switch (code.level()) {
      case PROVINCE -> 10_000_000;
      case CITY -> 100_000;
      case COUNTY -> 1_000;
      case TOWNSHIP -> 1;
    };
  }

  private void requireParents(String source) {
    for (int key : keys) {
      RegionCode code = code(key);
      RegionCode parent = code.parent().orElse(null);
      if (parent != null && Arrays.binarySearch(keys, key(parent)) < 0) {
        throw new InvalidTerritoryFile(
            source, "region " + code + " lies in " + parent + ", which is unknown");
      }
    }
  }

  /** Takes regions in any order. */
  static final class Builder {
    private long[] rows = new long[1 << 16];
    private int[] nameStarts = new int[(1 << 16) + 1];
    private final ByteArrayOutputStream names = new ByteArrayOutputStream(1 << 20);
    private int size;

    void add(RegionCode code, String name) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
        nameStarts = Arrays.copyOf(nameStarts, size * 2 + 1);
      }
      rows[size] = (long) key(code) << 32 | size;
      names.writeBytes(name.getBytes(StandardCharsets.UTF_8));
      nameStarts[++size] = names.size();
    }

    /**
     * Sorts and checks.
     *
     * @param source named in the error
     * @throws InvalidTerritoryFile if a code has two names, or a region has no parent
     */
    RegionTable build(String source) {
      Arrays.sort(rows, 0, size);
      byte[] unsorted = names.toByteArray();
      int[] keys = new int[size];
      int[] starts = new int[size + 1];
      ByteArrayOutputStream sorted = new ByteArrayOutputStream(unsorted.length);
      int count = 0;
      for (int i = 0; i < size; i++) {
        int key = (int) (rows[i] >> 32);
        // The statistical codes repeat a city without counties as a county of the same name.
        if (count > 0 && keys[count - 1] == key) {
          requireSameName(source, code(key), name(unsorted, i - 1), name(unsorted, i));
          continue;
        }
        int row = (int) rows[i];
        keys[count] = key;
        sorted.write(unsorted, nameStarts[row], nameStarts[row + 1] - nameStarts[row]);
        starts[++count] = sorted.size();
      }
      RegionTable table =
          new RegionTable(
              Arrays.copyOf(keys, count), Arrays.copyOf(starts, count + 1), sorted.toByteArray());
      table.requireParents(source);
      return table;
    }

    private String name(byte[] unsorted, int sortedIndex) {
      int row = (int) rows[sortedIndex];
      int start = nameStarts[row];
      return new String(unsorted, start, nameStarts[row + 1] - start, StandardCharsets.UTF_8);
    }

    private static void requireSameName(String source, RegionCode code, String one, String other) {
      if (!one.equals(other)) {
        throw new InvalidTerritoryFile(
            source, "region %s has two names, '%s' and '%s'".formatted(code, one, other));
      }
    }
  }
}
