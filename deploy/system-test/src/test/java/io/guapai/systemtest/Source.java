package io.guapai.systemtest;

import java.util.List;

/**
 * A register as somebody hands it in, and what is in it.
 *
 * @param system short name of where it comes from, the first part of its units' numbers
 * @param province in which all of its units are
 * @param profile how it is to be read, YAML
 * @param csv the register itself
 * @param units what rows that are in order tell of; the others are to be rejected
 * @param rejected how many those are
 */
record Source(
    String system, String province, byte[] profile, byte[] csv, List<Unit> units, int rejected) {

  Source {
    units = List.copyOf(units);
  }

  String number(Unit unit) {
    return system + ":" + unit.recordNo();
  }

  /** The counties that its units are in. */
  List<String> counties() {
    return units.stream().map(Unit::region).distinct().sorted().toList();
  }
}
