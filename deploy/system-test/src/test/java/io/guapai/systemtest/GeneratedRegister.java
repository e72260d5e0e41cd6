package io.guapai.systemtest;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A register of a few thousand invented units, the same for the same seed: of two provinces they
 * are twins, alike to the last row but for the place.
 */
final class GeneratedRegister {

  static final int UNITS = 3_000;
  private static final int ENTERPRISES = 900;

  /** Ends of codes that are counties both in Zhejiang and in Hubei. */
  private static final List<String> COUNTIES =
      List.of("0102", "0105", "0106", "0203", "0205", "0281", "0302", "0502", "0602", "1002");

  private static final List<String> STATES =
      List.of("IN_USE", "IN_USE", "IN_USE", "IN_USE", "IN_USE", "IN_USE", "SEALED", "STOPPED");

  private static final String PROFILE =
      """
      name: Generated register
      sourceSystem: %s
      columns:
        recordNo: record
        enterpriseName: enterprise
        region: county
        variety: variety
        useState: state
        nextInspectionDate: until
      constants:
        regState: REGISTERED
      demonstration: true
      """;

  private final Random random;
  private final String province;
  private final LocalDate today;
  private final List<String[]> rows = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();

  private GeneratedRegister(long seed, String province, LocalDate today) {
    this.random = new Random(seed);
    this.province = province;
    this.today = today;
  }

  /**
   * Invents a register.
   *
   * @param system name of the register that it claims to be
   * @param today around which the ends of the inspections lie
   */
  static Source of(long seed, String system, String province, LocalDate today) {
    GeneratedRegister register = new GeneratedRegister(seed, province, today);
    int rejected = register.invent();
    return new Source(
        system,
        province,
        PROFILE.formatted(system).getBytes(UTF_8),
        register.csv().getBytes(UTF_8),
        register.units,
        rejected);
  }

  private int invent() {
    for (int i = 0; i < UNITS; i++) {
      Unit unit = unit(i);
      units.add(unit);
      rows.add(row(unit));
    }
    int bad = spoil();
    misdate();
    Collections.shuffle(rows, random);
    int doubles = 1 + random.nextInt(9);
    for (int i = 0; i < doubles; i++) {
      rows.add(row(units.get(random.nextInt(UNITS))));
    }
    return bad + doubles;
  }

  private Unit unit(int number) {
    int enterprise = random.nextInt(ENTERPRISES);
    // Some have a branch in a second county, which is an enterprise of its own there.
    int county = (enterprise + (random.nextInt(10) == 0 ? 1 : 0)) % COUNTIES.size();
    return new Unit(
        "U-%06d".formatted(number),
        "生成 \"%d\" 物业, Generated No. %d".formatted(enterprise, enterprise),
        province + COUNTIES.get(county),
        STATES.get(random.nextInt(STATES.size())),
        today.plusDays(days()));
  }

  // The day itself and the one before are where counting goes wrong.
  private int days() {
    return switch (random.nextInt(20)) {
      case 0 -> 0;
      case 1 -> -1;
      default -> random.nextInt(-400, 800);
    };
  }

  /** Adds rows of every kind that must be rejected; returns how many. */
  private int spoil() {
    int each = 1 + random.nextInt(5);
    for (int i = 0; i < each; i++) {
      String no = "BAD-" + i;
      rows.add(new String[] {no + "-P", "Nowhere", province + "9999", "3110", "IN_USE", date(1)});
      rows.add(new String[] {no + "-S", "Elsewhere", "110101", "3110", "IN_USE", date(1)});
      rows.add(new String[] {no + "-N", "", place(), "3110", "IN_USE", date(1)});
      rows.add(new String[] {no + "-V", "Odd", place(), "9999", "IN_USE", date(1)});
      rows.add(new String[] {no + "-U", "Odd", place(), "3110", "PERHAPS", date(1)});
    }
    return each * 5;
  }

  /** Adds units whose date is none: it costs the date and not the unit. */
  private void misdate() {
    int each = 1 + random.nextInt(5);
    for (int i = 0; i < each; i++) {
      Unit unit = new Unit("UNDATED-" + i, "Never", place(), "IN_USE", null);
      units.add(unit);
      String[] row = row(unit);
      row[row.length - 1] = "2022-02-30";
      rows.add(row);
    }
  }

  private String place() {
    return province + COUNTIES.get(0);
  }

  private String date(int days) {
    return today.plusDays(days).toString();
  }

  private static String[] row(Unit unit) {
    return new String[] {
      unit.recordNo(),
      unit.enterprise(),
      unit.region(),
      "3110",
      unit.useState(),
      String.valueOf(unit.heldUntil())
    };
  }

  private String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("record", "enterprise", "county", "variety", "state", "until");
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
