package io.guapai.runtime.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is kept beside the fields: columns as they are, {@code details: [备注]}, or by name,
 * each from a source and with a type and a unit, {@code details: {额定载重: {column: 载重, type: number,
 * unit: kg}}}. A detail that says no source is the column of its name.
 */
final class ProfileDetails {

  private static final List<String> SOURCES = List.of("column", "columns", "constant", "by");

  private ProfileDetails() {}

  /**
   * Reads the part {@code details}.
   *
   * @param file how the dates of the file are written
   * @throws ProblemException with the path of what is wrong (422)
   */
  static List<Detail> read(ProfileNode root, Dates file) {
    List<Detail> details = new ArrayList<>();
    ProfileNode node = root.child("details");
    if (node != null && node.node().isObject()) {
      node.entries().forEach((name, detail) -> details.add(detail(name, detail, file)));
    } else if (node != null && !node.node().isEmpty()) {
      if (!node.node().isArray()) {
        throw node.invalid("a list of columns 列的列表");
      }
      for (ProfileNode column : node.items()) {
        details.add(detail(column.text(), column, file));
      }
    } else if (node != null && !node.node().isArray()) {
      throw node.invalid("a list of columns 列的列表");
    }
    return details;
  }

  private static Detail detail(String name, ProfileNode node, Dates file) {
    Detail.Type type = Detail.Type.TEXT;
    String unit = null;
    ProfileNode source = node;
    if (node.node().isObject()) {
      type = type(node);
      unit = unit(node, type);
      ObjectNode rest = node.node().deepCopy();
      rest.remove(List.of("type", "unit"));
      if (SOURCES.stream().noneMatch(rest::has)) {
        rest.put("column", name);
      }
      source = new ProfileNode(node.path(), rest);
    }
    return new Detail(name, sources(type, unit, file).read(source), type, unit);
  }

  private static ProfileSources sources(Detail.Type type, @Nullable String unit, Dates file) {
    return new ProfileSources(
        file,
        (path, value, dates) -> {
          boolean fits =
              switch (type) {
                case TEXT -> true;
                case NUMBER -> Numbers.read(value, unit) != null;
                case DATE -> dates.read(value) != null;
              };
          if (!fits) {
            throw new ProblemException(
                ProfileProblem.PROFILE_VALUE_INVALID, path, path, value, type.key());
          }
        },
        false,
        false);
  }

  private static Detail.Type type(ProfileNode node) {
    String key = node.text("type", Detail.Type.TEXT.key());
    return Arrays.stream(Detail.Type.values())
        .filter(type -> type.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                node.invalid(
                    "type",
                    Arrays.stream(Detail.Type.values())
                        .map(Detail.Type::key)
                        .collect(Collectors.joining(", "))));
  }

  private static @Nullable String unit(ProfileNode node, Detail.Type type) {
    ProfileNode unit = node.child("unit");
    if (unit == null) {
      return null;
    }
    String text = Typed.number(unit.text());
    if (type != Detail.Type.NUMBER || text.length() > 16 || !text.matches(Profile.PRINTABLE)) {
      throw unit.invalid("type: number, unit: kg");
    }
    return text;
  }
}
