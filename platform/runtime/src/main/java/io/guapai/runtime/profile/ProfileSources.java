package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads where values come from: a column, {@code {column: 状态, values: {在用: IN_USE}}}, {@code
 * {columns: [区, 编号], with: "-"}}, {@code {constant: REGISTERED}}, or {@code {by: 类别, cases: {…}}}.
 */
final class ProfileSources {

  private static final String OTHERWISE = "*";

  /** Refuses what a value cannot mean. */
  interface Check {

    /**
     * @param path of the value in the profile
     * @param dates how it would be written if it were a date
     * @throws ProblemException with what it may be (422)
     */
    void require(String path, String value, Dates dates);
  }

  private final Dates file;
  private final Check check;
  private final boolean whole;
  private final boolean cycles;

  /**
   * @param file how the dates of the file are written
   * @param whole whether every one of several columns is needed
   * @param cycles whether a date may be reckoned from the last inspection
   */
  ProfileSources(Dates file, Check check, boolean whole, boolean cycles) {
    this.file = file;
    this.check = check;
    this.whole = whole;
    this.cycles = cycles;
  }

  /**
   * Reads a source.
   *
   * @throws ProblemException with the path of what is wrong (422)
   */
  Source read(ProfileNode node) {
    if (!node.node().isObject()) {
      return column(node);
    }
    if (node.child("constant") != null) {
      node.allowOnly(Set.of("constant", "dates"));
      return constant(node.required("constant"), dates(node));
    }
    if (node.child("by") != null) {
      node.allowOnly(Set.of("by", "cases"));
      return choice(node);
    }
    if (node.child("column") == null && node.child("columns") == null) {
      throw node.invalid("column, columns, constant, by");
    }
    return cells(node);
  }

  /** A column, taken as it stands. */
  Source.Cells column(ProfileNode node) {
    return new Source.Cells(List.of(named(node)), "", whole, null, file, null);
  }

  /** A column, what stands in it having these meanings. */
  Source.Cells column(ProfileNode node, ProfileNode values) {
    return new Source.Cells(List.of(named(node)), "", whole, values(values, file), file, null);
  }

  /** The same value in every row. */
  Source.Constant constant(ProfileNode node) {
    return constant(node, file);
  }

  private Source.Constant constant(ProfileNode node, Dates dates) {
    check.require(node.path(), node.text(), dates);
    return new Source.Constant(node.text(), dates);
  }

  private Source.Cells cells(ProfileNode node) {
    Set<String> keys = new HashSet<>(Set.of("values", "dates"));
    if (cycles) {
      keys.add("cycle");
    }
    ProfileNode single = node.child("column");
    keys.addAll(single == null ? Set.of("columns", "with") : Set.of("column"));
    node.allowOnly(keys);
    Dates dates = dates(node);
    ProfileNode values = node.child("values");
    ProfileNode cycle = node.child("cycle");
    List<Source.Column> from =
        single == null
            ? node.required("columns").items().stream().map(ProfileSources::named).toList()
            : List.of(named(single));
    return new Source.Cells(
        from,
        single == null ? with(node) : "",
        whole,
        values == null ? null : values(values, dates),
        dates,
        cycle == null ? null : Cycle.of(cycle));
  }

  /**
   * A key that is made of several parts falls apart into them again only if something parts them.
   */
  private String with(ProfileNode node) {
    ProfileNode with = node.required("with");
    String text = with.raw();
    if (text.length() > 8 || whole && text.isBlank()) {
      throw with.invalid(whole ? "-, /" : "\"\", \" \", \"-\"");
    }
    return text;
  }

  private Source.Choice choice(ProfileNode node) {
    Map<String, Source> cases = new HashMap<>();
    node.required("cases")
        .entries()
        .forEach((text, source) -> cases.put(Typed.name(text), read(source)));
    Source otherwise = cases.remove(OTHERWISE);
    return new Source.Choice(named(node.required("by")), cases, otherwise);
  }

  private Source.Values values(ProfileNode node, Dates dates) {
    Map<String, String> known = new HashMap<>();
    node.entries()
        .forEach(
            (from, to) -> {
              boolean itself = from.equals(OTHERWISE) && to.text().equals(Source.Values.ITSELF);
              if (!itself) {
                check.require(to.path(), to.text(), dates);
              }
              known.put(Typed.name(from), to.text());
            });
    String otherwise = known.remove(OTHERWISE);
    return new Source.Values(known, otherwise);
  }

  private Dates dates(ProfileNode node) {
    ProfileNode dates = node.child("dates");
    return dates == null ? file : Dates.of(dates, file);
  }

  private static Source.Column named(ProfileNode node) {
    return new Source.Column(Typed.name(node.text()), node.path());
  }
}
