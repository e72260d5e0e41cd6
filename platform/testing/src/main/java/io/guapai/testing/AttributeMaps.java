package io.guapai.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Attributes of CloudEvents as nobody would write them by hand, and some that somebody did. The
 * seed is printed, so that a failure can be repeated by {@code -Dattributes.seed=…}.
 */
public final class AttributeMaps {

  /** Values that once did harm, or look as if they could. */
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "2026-12-01t10:00:00z",
          "2026-12-01T10:00:00Z",
          "2026-12-01T10:00:00.123456789+08:00",
          "2026-12-01T10:00:00-00:00",
          "2026-12-01T24:00:00Z",
          "2026-12-31T23:59:60Z",
          "0000-01-01T00:00:00Z",
          "0001-01-01T00:00:00+18:00",
          "9999-12-31T23:59:59-18:00",
          "2026-02-30T00:00:00Z",
          "+10000-01-01T00:00:00Z",
          "not a uri %%",
          "https://example.org/schema.json",
          "/relative/reference",
          "urn:x",
          "//",
          "urn:%E7%94%B5",
          "urn:%zz",
          "urn:检验",
          "a\u0000b",
          "a\u0007b",
          "a\u0085b",
          "\ud800",
          "x\udc00y",
          "\ufffd",
          "\uffff",
          "\ufdd0",
          "😀",
          "检验机构",
          "Euro € \"quoted\" 100%",
          "9223372036854775807",
          "9223372036854775808",
          "-1",
          "1e3",
          "i".repeat(128),
          "i".repeat(129),
          "i".repeat(300),
          "电".repeat(256),
          "😀".repeat(129),
          "application/json; charset=utf-8",
          "text/xml",
          "0.3",
          "1.0");

  private static final List<String> NAMES =
      List.of(
          "specversion",
          "id",
          "source",
          "subject",
          "time",
          "dataschema",
          "datacontenttype",
          "traceparent",
          "tracestate",
          "x",
          "comexampleextension1",
          "n".repeat(64),
          "n".repeat(65),
          "Upper",
          "under_score",
          "größe",
          "data",
          "");

  private AttributeMaps() {}

  /**
   * Makes attributes of events of a type: each nasty value under each name, and as many maps again
   * of random changes.
   */
  public static List<Map<String, String>> of(String source, String type) {
    long seed = Long.getLong("attributes.seed", System.nanoTime());
    System.out.println("attributes.seed=" + seed);
    Random random = new Random(seed);
    List<Map<String, String>> maps = new ArrayList<>();
    for (String name : NAMES) {
      for (String value : NASTY) {
        maps.add(with(good(source, type), name, value));
      }
    }
    for (int i = maps.size(); i > 0; i--) {
      Map<String, String> map = good(source, type);
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        if (random.nextInt(8) == 0) {
          map.remove(name);
        } else {
          map.put(name, random.nextBoolean() ? text(random) : time(random));
        }
      }
      maps.add(map);
    }
    return maps;
  }

  private static Map<String, String> good(String source, String type) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("specversion", "1.0");
    map.put("id", UUID.randomUUID().toString());
    map.put("source", source);
    map.put("type", type);
    map.put("time", "2022-07-28T09:30:00+08:00");
    return map;
  }

  private static Map<String, String> with(Map<String, String> map, String name, String value) {
    map.put(name, value);
    return map;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40); length > 0; length--) {
      int kind = random.nextInt(12);
      if (kind == 0) {
        text.append((char) random.nextInt(0x10000));
      } else if (kind == 1) {
        text.appendCodePoint(0x1f600 + random.nextInt(64));
      } else {
        text.append((char) (0x20 + random.nextInt(0x5f)));
      }
    }
    return text.toString();
  }

  private static String time(Random random) {
    return String.format(
        "%04d-%02d-%02d%s%02d:%02d:%02d%s",
        random.nextInt(10_000),
        random.nextInt(14),
        random.nextInt(33),
        random.nextBoolean() ? "T" : "t",
        random.nextInt(25),
        random.nextInt(61),
        random.nextInt(62),
        random.nextBoolean() ? "z" : "+08:00");
  }
}
