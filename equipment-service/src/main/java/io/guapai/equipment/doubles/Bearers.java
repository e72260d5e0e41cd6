package io.guapai.equipment.doubles;

import io.guapai.equipment.doubles.LikeEntries.Crowd;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An entry, something that tells of it, and who else bears that: few may be one with it, and of
 * what many bear nothing is to be learned.
 *
 * @param bearers how many bear it, the entry too, as far as they were counted
 * @param others those that may be the same
 */
record Bearers(String id, String regionCode, String sign, int bearers, List<String> others) {

  /** So many others are each suspected. */
  private static final int MOST_OTHERS = 10;

  /** So many are counted. */
  static final int COUNTED = 101;

  static Bearers map(ResultSet row) throws SQLException {
    var others = row.getArray(5);
    return new Bearers(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        others == null ? List.of() : Arrays.asList((String[]) others.getArray()));
  }

  private boolean isCrowd() {
    return bearers > MOST_OTHERS + 1;
  }

  /** Two entries that are to be shown together, in whichever order. */
  record Two(String one, String another) {}

  /** Which entries may be one, each two of them once. */
  static Set<Two> together(List<Bearers> found) {
    Set<Two> pairs = new LinkedHashSet<>();
    for (Bearers each : found) {
      if (!each.isCrowd()) {
        each.others.stream()
            .map(
                other ->
                    each.id.compareTo(other) < 0
                        ? new Two(each.id, other)
                        : new Two(other, each.id))
            .forEach(pairs::add);
      }
    }
    return pairs;
  }

  /** What too many bear. */
  static List<Crowd> crowds(List<Bearers> found, NotComparedReason reason) {
    List<Crowd> crowds = new ArrayList<>();
    for (Bearers each : found) {
      if (each.isCrowd()) {
        crowds.add(new Crowd(reason, each.regionCode, each.sign, each.bearers, each.id));
      }
    }
    return crowds;
  }
}
