package io.guapai.testing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.NullUnmarked;

/**
 * What a service answered in JSON, read by path: {@code deadline.dueDate}, {@code items[0].id},
 * {@code items[-1].act} for the last one, {@code items[code=E1].points} for the first one with that
 * code and {@code items[code=E1]*} for all of them, {@code items.id} for the ids of all, {@code
 * items.size()} and {@code $} for the whole. What is not there is null.
 *
 * <p>REST Assured reads these paths too, but compiles each of them anew each time that it is asked,
 * which took half the time of a service's tests.
 */
@NullUnmarked // the test knows what may be absent
public final class Answer {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern STEP =
      Pattern.compile(
          "(?<size>\\.?size\\(\\))|\\.?(?<name>[\\w-]+)|\\[(?<place>-?\\d+)]"
              + "|\\[(?<key>[\\w.]+)=(?<value>[^]]*)](?<all>\\*)?");

  private final Object json;

  /**
   * @param json objects as maps, arrays as lists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Answer(Object json) {
    this.json = json;
  }

  public static Answer of(String json) {
    return Json.read(json, Answer.class);
  }

  /** A body in JSON whose value at this path matches. */
  public static Matcher<String> has(String path, Matcher<?> value) {
    return new At<>(path, value);
  }

  /**
   * The value at a path, as Java has it: text, number, truth, list, map or null.
   *
   * @throws IllegalArgumentException when it is no path
   */
  @SuppressWarnings("unchecked")
  public <T> T get(String path) {
    if (path.equals("$")) {
      return (T) json;
    }
    Object value = json;
    java.util.regex.Matcher step = STEP.matcher(path);
    int end = 0;
    while (end < path.length() && step.find(end) && step.start() == end) {
      value = value == null ? null : step(value, step);
      end = step.end();
    }
    if (end == 0 || end < path.length()) {
      throw new IllegalArgumentException("No path: " + path);
    }
    return (T) value;
  }

  private static Object step(Object value, java.util.regex.Matcher step) {
    if (step.group("name") != null) {
      return named(value, step.group("name"));
    }
    if (step.group("place") != null) {
      return member((List<?>) value, Integer.parseInt(step.group("place")));
    }
    if (step.group("key") != null) {
      List<?> found = with((List<?>) value, step.group("key"), step.group("value"));
      return step.group("all") == null ? member(found, 0) : found;
    }
    return size(value);
  }

  private static List<?> with(List<?> list, String key, String value) {
    return list.stream().filter(member -> value.equals(new Answer(member).getString(key))).toList();
  }

  private static Object member(List<?> list, int index) {
    int at = index < 0 ? list.size() + index : index;
    return at >= 0 && at < list.size() ? list.get(at) : null;
  }

  private static Integer size(Object value) {
    return value instanceof Map<?, ?> map ? map.size() : ((List<?>) value).size();
  }

  private static Object named(Object value, String name) {
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(member -> all.add(member == null ? null : named(member, name)));
      return all;
    }
    return ((Map<?, ?>) value).get(name);
  }

  /** The same as a type; null stays null. */
  public <T> T get(String path, Class<T> type) {
    return MAPPER.convertValue(get(path), type);
  }

  public String getString(String path) {
    Object value = get(path);
    return value == null ? null : value.toString();
  }

  public int getInt(String path) {
    return get(path, Integer.class);
  }

  public long getLong(String path) {
    return get(path, Long.class);
  }

  public double getDouble(String path) {
    return get(path, Double.class);
  }

  public boolean getBoolean(String path) {
    return get(path, Boolean.class);
  }

  public <T> List<T> getList(String path) {
    return get(path);
  }

  public <T> List<T> getList(String path, Class<T> type) {
    List<?> list = get(path);
    return list == null
        ? null
        : list.stream().map(member -> MAPPER.convertValue(member, type)).toList();
  }

  public <V> Map<String, V> getMap(String path) {
    return get(path);
  }

  @Override
  public String toString() {
    return Json.write(json);
  }

  private static final class At<T> extends FeatureMatcher<String, T> {

    private final String path;

    @SuppressWarnings("unchecked")
    At(String path, Matcher<?> value) {
      super((Matcher<? super T>) value, "JSON with " + path, path);
      this.path = path;
    }

    @Override
    protected T featureValueOf(String body) {
      return of(body).get(path);
    }
  }
}
