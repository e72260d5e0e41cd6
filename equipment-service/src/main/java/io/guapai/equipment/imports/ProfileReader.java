package io.guapai.equipment.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.guapai.equipment.Text;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads and checks profiles. JSON is YAML, so one reader serves both. */
@ApplicationScoped
class ProfileReader {

  /** A column may be called {@code no}, and mean it. */
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .build();

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "sourceSystem",
          "encoding",
          "delimiter",
          "dateFormat",
          "language",
          "columns",
          "values",
          "constants",
          "regions",
          "details",
          "demonstration",
          "complete");
  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "GB18030",
          "GBK",
          "GB2312",
          "BIG5",
          "UTF-16",
          "UTF-16LE",
          "UTF-16BE",
          "ISO-8859-1",
          "WINDOWS-1252");
  private static final String OTHERWISE = "*";

  private final ProfileRegions regions;
  private final ProfileTargets targets;

  ProfileReader(ProfileRegions regions, ProfileTargets targets) {
    this.regions = regions;
    this.targets = targets;
  }

  /**
   * Reads a profile.
   *
   * @throws ProblemException with the path of what is wrong (422)
   */
  Profile read(String text) {
    ProfileNode root = new ProfileNode("", parse(text));
    root.allowOnly(KEYS);
    Map<Field, String> columns = byField(root, "columns");
    Map<Field, String> constants = byField(root, "constants");
    requireEachOnce(columns, constants);
    DateTimeFormatter dates = dateFormat(root);
    constants.forEach(
        (field, value) -> targets.require("constants." + field.key(), field, value, dates));
    return new Profile(
        name(root),
        sourceSystem(root),
        encoding(root.text("encoding", "UTF-8")),
        delimiter(root.node().path("delimiter").asText(",")),
        dates,
        columns,
        values(root, columns, dates),
        constants,
        regions.read(root),
        root.texts("details"),
        root.flag("demonstration"),
        root.flag("complete"));
  }

  private static JsonNode parse(String text) {
    try {
      JsonNode node = YAML.readTree(text);
      if (node == null || !node.isObject()) {
        throw new ProblemException(ProfileProblem.PROFILE_UNREADABLE, "profile", "key: value 键值对");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new ProblemException(
          ProfileProblem.PROFILE_UNREADABLE, "profile", String.valueOf(e.getOriginalMessage()));
    }
  }

  private static String name(ProfileNode root) {
    String name = root.text("name");
    if (name.length() > Text.NAME || !name.matches(Text.PRINTABLE)) {
      throw root.invalid("name", "1–" + Text.NAME);
    }
    return name;
  }

  private static String sourceSystem(ProfileNode root) {
    String value = root.text("sourceSystem");
    if (!value.matches(Text.SOURCE_SYSTEM)) {
      throw root.invalid("sourceSystem", Text.SOURCE_SYSTEM);
    }
    return value;
  }

  /**
   * The encoding of a name.
   *
   * @throws ProblemException when a profile knows none of it (422)
   */
  static Charset encoding(String name) {
    return ENCODINGS.stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .map(Charset::forName)
        .orElseThrow(() -> invalid("encoding", name, String.join(", ", ENCODINGS)));
  }

  /**
   * The delimiter that a text is.
   *
   * @throws ProblemException when it is none (422)
   */
  static char delimiter(String text) {
    if (text.length() != 1 || !",;|\t".contains(text)) {
      throw invalid("delimiter", text, ", ; | \\t");
    }
    return text.charAt(0);
  }

  private static ProblemException invalid(String key, String value, String expected) {
    return new ProblemException(ProfileProblem.PROFILE_VALUE_INVALID, key, key, value, expected);
  }

  /**
   * Strict: 2022-02-30 is no day. A {@code y} is read as the year people mean by it, and the names
   * of months and days in the profile's language, whatever the machine speaks.
   */
  private static DateTimeFormatter dateFormat(ProfileNode root) {
    String pattern = root.text("dateFormat", "yyyy-MM-dd");
    Locale language = language(root);
    try {
      return new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern(pattern.replace('y', 'u'))
          .toFormatter(language)
          .withResolverStyle(ResolverStyle.STRICT);
    } catch (IllegalArgumentException e) {
      throw root.invalid("dateFormat", "yyyy-MM-dd");
    }
  }

  private static Locale language(ProfileNode root) {
    String tag = root.text("language", "en");
    return Arrays.stream(Locale.getAvailableLocales())
        .filter(locale -> !tag.isEmpty() && locale.toLanguageTag().equalsIgnoreCase(tag))
        .findFirst()
        .orElseThrow(() -> root.invalid("language", "en, zh-CN, de"));
  }

  private static Map<Field, String> byField(ProfileNode root, String key) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    ProfileNode node = root.child(key);
    if (node != null) {
      node.allowOnly(fieldKeys());
      node.entries()
          .forEach((name, value) -> texts.put(Field.of(name).orElseThrow(), value.text()));
    }
    return texts;
  }

  private static void requireEachOnce(Map<Field, String> columns, Map<Field, String> constants) {
    for (Field field : Field.values()) {
      boolean column = columns.containsKey(field);
      boolean constant = constants.containsKey(field);
      if (column && constant) {
        throw new ProblemException(
            ProfileProblem.PROFILE_FIELD_TWICE, "constants." + field.key(), field.key());
      }
      if (field.required() && !column && !constant) {
        throw new ProblemException(
            ProfileProblem.PROFILE_VALUE_MISSING,
            "columns." + field.key(),
            "columns." + field.key());
      }
    }
  }

  private Map<Field, Profile.Values> values(
      ProfileNode root, Map<Field, String> columns, DateTimeFormatter dates) {
    Map<Field, Profile.Values> values = new EnumMap<>(Field.class);
    ProfileNode node = root.child("values");
    if (node != null) {
      node.allowOnly(Set.copyOf(columns.keySet().stream().map(Field::key).toList()));
      node.entries()
          .forEach(
              (name, meanings) -> {
                Field field = Field.of(name).orElseThrow();
                values.put(field, meanings(field, meanings, dates));
              });
    }
    return values;
  }

  private Profile.Values meanings(Field field, ProfileNode node, DateTimeFormatter dates) {
    Map<String, String> known = new HashMap<>();
    node.entries()
        .forEach(
            (from, to) -> {
              targets.require(to.path(), field, to.text(), dates);
              known.put(Typed.name(from), to.text());
            });
    String otherwise = known.remove(OTHERWISE);
    return new Profile.Values(known, otherwise);
  }

  private static Set<String> fieldKeys() {
    return Set.copyOf(Arrays.stream(Field.values()).map(Field::key).toList());
  }
}
