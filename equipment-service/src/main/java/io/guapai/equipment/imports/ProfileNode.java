package io.guapai.equipment.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.runtime.http.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a profile that knows its path, so that every error names the place.
 *
 * @param path for example {@code values.useState}; empty for the whole
 */
record ProfileNode(String path, JsonNode node) {

  /** The part under a key; null when absent. */
  @Nullable ProfileNode child(String key) {
    JsonNode child = node.get(key);
    return child == null || child.isNull() ? null : new ProfileNode(pathOf(key), child);
  }

  /** The text under a key. */
  String text(String key) {
    ProfileNode child = child(key);
    if (child == null) {
      throw new ProblemException(ProfileProblem.PROFILE_VALUE_MISSING, pathOf(key), pathOf(key));
    }
    return child.text();
  }

  /** The text under a key that may be absent. */
  String text(String key, String otherwise) {
    ProfileNode child = child(key);
    return child == null ? otherwise : child.text();
  }

  /** Whether a key says true; absent is false. */
  boolean flag(String key) {
    ProfileNode child = child(key);
    if (child != null && !child.node.isBoolean()) {
      throw child.invalid("true / false");
    }
    return child != null && child.node.booleanValue();
  }

  /** The texts listed under a key; absent is none. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    ProfileNode child = child(key);
    if (child != null) {
      if (!child.node.isArray()) {
        throw child.invalid("a list of texts 文字的列表");
      }
      for (int i = 0; i < child.node.size(); i++) {
        texts.add(new ProfileNode(child.path + "[" + i + "]", child.node.get(i)).text());
      }
    }
    return texts;
  }

  /** The parts under each key, in their order. */
  Map<String, ProfileNode> entries() {
    requireObject();
    Map<String, ProfileNode> entries = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry ->
                entries.put(
                    entry.getKey(), new ProfileNode(pathOf(entry.getKey()), entry.getValue())));
    return entries;
  }

  /** This part as text: a number or a truth value is taken as it is written. */
  String text() {
    if (!node.isValueNode() || node.isNull() || node.asText().isBlank()) {
      throw invalid("a text 一段文字");
    }
    return node.asText().strip();
  }

  /** Refuses keys that mean nothing. */
  void allowOnly(Set<String> keys) {
    for (String key : entries().keySet()) {
      if (!keys.contains(key)) {
        throw new ProblemException(
            ProfileProblem.PROFILE_KEY_UNKNOWN,
            pathOf(key),
            pathOf(key),
            String.join(", ", keys.stream().sorted().toList()));
      }
    }
  }

  /** The refusal of the part under a key. */
  ProblemException invalid(String key, String expected) {
    ProfileNode child = child(key);
    return (child == null ? new ProfileNode(pathOf(key), node) : child).invalid(expected);
  }

  /** The refusal of this part. */
  ProblemException invalid(String expected) {
    return new ProblemException(
        ProfileProblem.PROFILE_VALUE_INVALID,
        path,
        path,
        node.isValueNode() ? node.asText() : node.toString(),
        expected);
  }

  private void requireObject() {
    if (!node.isObject()) {
      throw invalid("key: value 键值对");
    }
  }

  private String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
