package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads where the fields come from: each one under {@code fields}, or in short a column under
 * {@code columns}, with what its values mean under {@code values}, or the value of every row under
 * {@code constants}.
 */
@ApplicationScoped
public class ProfileFields {

  /**
   * Reads the fields.
   *
   * @param file how the dates of the file are written
   * @param subject what the rows are
   * @throws ProblemException with the path of what is wrong (422)
   */
  Map<RowField, Source> read(ProfileNode root, Dates file, RowSubject subject) {
    Map<RowField, Source> fields = new LinkedHashMap<>();
    Map<String, ProfileNode> values = values(root);
    add(fields, subject, root, "fields", (field, node) -> sources(field, file).read(node));
    add(
        fields,
        subject,
        root,
        "columns",
        (field, node) -> {
          ProfileNode meanings = values.get(field.key());
          ProfileSources sources = sources(field, file);
          return meanings == null ? sources.column(node) : sources.column(node, meanings);
        });
    add(fields, subject, root, "constants", (field, node) -> sources(field, file).constant(node));
    requireNeeded(fields, root, subject);
    requireTogether(fields, root, subject);
    Map<RowField, Source> ordered = new LinkedHashMap<>();
    for (RowField field : subject.fields()) {
      Source source = fields.get(field);
      if (source != null) {
        ordered.put(field, source);
      }
    }
    return ordered;
  }

  private static void add(
      Map<RowField, Source> fields,
      RowSubject subject,
      ProfileNode root,
      String key,
      BiFunction<RowField, ProfileNode, Source> reading) {
    ProfileNode node = root.child(key);
    if (node != null) {
      node.allowOnly(subject.keys());
      node.entries()
          .forEach(
              (name, part) -> {
                RowField field = subject.field(name).orElseThrow();
                if (fields.put(field, reading.apply(field, part)) != null) {
                  throw new ProblemException(
                      ProfileProblem.PROFILE_FIELD_TWICE, part.path(), field.key());
                }
              });
    }
  }

  private static Map<String, ProfileNode> values(ProfileNode root) {
    ProfileNode node = root.child("values");
    if (node == null) {
      return Map.of();
    }
    ProfileNode columns = root.child("columns");
    node.allowOnly(columns == null ? Set.of() : columns.entries().keySet());
    return node.entries();
  }

  private static void requireNeeded(
      Map<RowField, Source> fields, ProfileNode root, RowSubject subject) {
    for (RowField field : subject.fields()) {
      String path = (root.child("fields") == null ? "columns." : "fields.") + field.key();
      if (subject.needs(field) && !fields.containsKey(field)) {
        throw new ProblemException(ProfileProblem.PROFILE_VALUE_MISSING, path, path);
      }
    }
  }

  private static void requireTogether(
      Map<RowField, Source> fields, ProfileNode root, RowSubject subject) {
    if (subject.together().stream().anyMatch(fields::containsKey)) {
      for (RowField field : subject.together()) {
        if (!fields.containsKey(field)) {
          String path = (root.child("fields") == null ? "columns." : "fields.") + field.key();
          throw new ProblemException(ProfileProblem.PROFILE_VALUE_MISSING, path, path);
        }
      }
    }
  }

  private static ProfileSources sources(RowField field, Dates file) {
    return new ProfileSources(
        file,
        (path, value, dates) -> require(path, field, value, dates),
        field.isRecordNo(),
        field.isReckoned());
  }

  /** Refuses a meaning that the register does not have. */
  private static void require(String path, RowField field, String value, Dates dates) {
    String expected = field.holds().expected(value, dates);
    if (expected != null) {
      throw new ProblemException(ProfileProblem.PROFILE_VALUE_INVALID, path, path, value, expected);
    }
  }
}
