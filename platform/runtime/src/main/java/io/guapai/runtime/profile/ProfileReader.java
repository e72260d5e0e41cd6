package io.guapai.runtime.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.guapai.runtime.http.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks profiles. JSON is YAML, so one reader serves both. */
@ApplicationScoped
public class ProfileReader {

  /** A column may be called {@code no}, and mean it. */
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .build();

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "subject",
          "sourceSystem",
          "encoding",
          "delimiter",
          "headerLine",
          "empty",
          "dates",
          "dateFormat",
          "language",
          "fields",
          "columns",
          "values",
          "constants",
          "regions",
          "details",
          "skip",
          "demonstration",
          "guarded",
          "complete");

  private static final int LAST_HEADER_LINE = 1000;

  private final ProfileRegions regions;
  private final ProfileFields fields;
  private final List<RowSubject> subjects;

  public ProfileReader(ProfileRegions regions, ProfileFields fields, @All List<Subjects> subjects) {
    this.regions = regions;
    this.fields = fields;
    this.subjects = subjects.stream().<RowSubject>flatMap(each -> each.all().stream()).toList();
  }

  /** What a file may be of. */
  public List<RowSubject> subjects() {
    return subjects;
  }

  /**
   * Reads a profile.
   *
   * @throws ProblemException with the path of what is wrong (422)
   */
  public Profile read(String text) {
    ProfileNode root = new ProfileNode("", parse(text));
    root.allowOnly(KEYS);
    Dates dates = Dates.ofFile(root);
    RowSubject subject = subject(root);
    requireWhole(root, subject);
    return new Profile(
        name(root),
        subject,
        sourceSystem(root),
        Encodings.of(root.text("encoding", "UTF-8")),
        delimiter(root.node().path("delimiter").asText(",")),
        headerLine(root),
        Meaningless.read(root),
        fields.read(root, dates, subject),
        regions.read(root),
        ProfileDetails.read(root, dates),
        Skips.read(root),
        root.flag("demonstration"),
        root.flag("guarded"),
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

  private RowSubject subject(ProfileNode root) {
    String name = root.text("subject", subjects.get(0).name());
    return subjects.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                root.invalid(
                    "subject",
                    subjects.stream().map(RowSubject::name).collect(Collectors.joining(", "))));
  }

  /** What a whole register has no more vanishes, and it has details; nothing else does. */
  private static void requireWhole(ProfileNode root, RowSubject subject) {
    if (!subject.areWhole() && root.flag("complete")) {
      throw root.invalid("complete", "false (subject: %s)".formatted(subject.name()));
    }
    if (!subject.areWhole() && !root.node().path("details").isEmpty()) {
      throw root.invalid("details", "[] (subject: %s)".formatted(subject.name()));
    }
  }

  private static String name(ProfileNode root) {
    String name = root.text("name");
    if (name.length() > Profile.LONGEST_NAME || !name.matches(Profile.PRINTABLE)) {
      throw root.invalid("name", "1–" + Profile.LONGEST_NAME);
    }
    return name;
  }

  private static String sourceSystem(ProfileNode root) {
    String value = root.text("sourceSystem");
    if (!value.matches(Profile.SOURCE_SYSTEM)) {
      throw root.invalid("sourceSystem", Profile.SOURCE_SYSTEM);
    }
    return value;
  }

  private static @Nullable Integer headerLine(ProfileNode root) {
    ProfileNode line = root.child("headerLine");
    return line == null ? null : headerLine(line.text());
  }

  /**
   * The line of the header that a text is; null without one.
   *
   * @throws ProblemException when it is none (422)
   */
  public static @Nullable Integer headerLine(@Nullable String text) {
    return text == null
        ? null
        : Integer.valueOf(
            new ProfileNode("headerLine", TextNode.valueOf(text)).number(1, LAST_HEADER_LINE));
  }

  /**
   * The delimiter that a text is.
   *
   * @throws ProblemException when it is none (422)
   */
  static char delimiter(String text) {
    if (text.length() != 1 || !",;|\t".contains(text)) {
      throw new ProblemException(
          ProfileProblem.PROFILE_VALUE_INVALID, "delimiter", "delimiter", text, ", ; | \\t");
    }
    return text.charAt(0);
  }
}
