package io.guapai.runtime.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.guapai.runtime.http.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
    return required(key).text();
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

  /** The part under a key that must be there. */
  ProfileNode required(String key) {
    ProfileNode child = child(key);
    if (child == null) {
      throw new ProblemException(ProfileProblem.PROFILE_VALUE_MISSING, pathOf(key), pathOf(key));
    }
    return child;
  }

  /** The parts of a list; a single text is a list of one. */
  List<ProfileNode> items() {
    if (node.isValueNode() && !node.isNull()) {
      return List.of(this);
    }
    if (!node.isArray() || node.isEmpty()) {
      throw invalid("a list of texts 文字的列表");
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new ProfileNode(path + "[" + i + "]", node.get(i)))
        .toList();
  }

  /** A text that stands in the place of this part. */
  ProfileNode with(String text) {
    return new ProfileNode(path, TextNode.valueOf(text));
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

  /** This part as text to the letter, blanks among it; it may be empty. */
  String raw() {
    if (!node.isValueNode() || node.isNull()) {
      throw invalid("a text 一段文字");
    }
    return node.asText();
  }

  /** This part as a whole number within bounds. */
  int number(int least, int most) {
    String text = text();
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw invalid(least + "–" + most);
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
