package io.guapai.contracts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds facts of any kind with plausible values, and with those at the edges of the contract. */
final class Samples {

  private Samples() {}

  /** Every component has a value. */
  static Fact full(Class<? extends Fact> fact) {
    return create(fact, Arrays.stream(fact.getRecordComponents()).map(Samples::value).toArray());
  }

  /** Components that may be absent are. */
  static Fact sparse(Class<? extends Fact> fact) {
    return create(
        fact,
        Arrays.stream(fact.getRecordComponents())
            .map(component -> SchemaGenerator.nullable(component) ? null : value(component))
            .toArray());
  }

  /** One component is null, the others have a value. */
  static Fact without(Class<? extends Fact> fact, String name) {
    return with(fact, name, null);
  }

  /**
   * What a writer may say: everything, the least, everything but one that may be absent, each value
   * of each enum, each text and list at its bounds.
   */
  static List<Fact> all(Class<? extends Fact> fact) {
    List<Fact> facts = new ArrayList<>(List.of(full(fact), sparse(fact)));
    for (RecordComponent component : fact.getRecordComponents()) {
      if (SchemaGenerator.nullable(component)) {
        facts.add(without(fact, component.getName()));
      }
      edges(component).forEach(value -> facts.add(with(fact, component.getName(), value)));
    }
    return facts;
  }

  private static List<?> edges(RecordComponent component) {
    Description bounds = component.getAnnotation(Description.class);
    Class<?> type = component.getType();
    if (type == String.class) {
      return List.of("检", "检".repeat(bounds.maxLength()));
    } else if (type.isEnum()) {
      return Enums.values(type);
    } else if (type == boolean.class || type == Boolean.class) {
      return List.of(false);
    } else if (type == int.class || type == Integer.class) {
      return List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
    } else if (type == List.class) {
      Object longest =
          SchemaGenerator.part(component)
              .map(Samples::fullPart)
              .or(
                  () ->
                      SchemaGenerator.vocabulary(component)
                          .map(known -> Enums.values(known).get(0)))
              .orElse("检".repeat(bounds.maxLength()));
      return List.of(List.of(), Collections.nCopies(bounds.maxItems(), longest));
    }
    return List.of();
  }

  private static Fact with(Class<? extends Fact> fact, String name, @Nullable Object value) {
    return create(
        fact,
        Arrays.stream(fact.getRecordComponents())
            .map(component -> component.getName().equals(name) ? value : value(component))
            .toArray());
  }

  private static Object fullPart(Class<?> part) {
    return create(part, Arrays.stream(part.getRecordComponents()).map(Samples::value).toArray());
  }

  private static <T> T create(Class<T> fact, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(fact.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = fact.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return text(component.getName());
    } else if (type == LocalDate.class) {
      return LocalDate.of(2026, 3, 31);
    } else if (type == Instant.class) {
      return Instant.parse("2026-03-31T09:30:00.123456Z");
    } else if (type.isEnum()) {
      return Enums.values(type).get(0);
    } else if (type == boolean.class || type == Boolean.class) {
      return true;
    } else if (type == int.class || type == Integer.class) {
      return 2;
    } else if (type == BigDecimal.class) {
      return new BigDecimal("87.50");
    } else if (type == List.class) {
      return SchemaGenerator.part(component)
          .<List<?>>map(part -> List.of(fullPart(part)))
          .or(() -> SchemaGenerator.vocabulary(component).map(Enums::values))
          .orElse(List.of("层门联锁回路短接", "Governor"));
    }
    throw new IllegalStateException("no sample for " + component);
  }

  private static String text(String name) {
    return switch (name) {
      case "enterpriseId", "creditCode" -> "91350100M000100Y43";
      case "equipmentNo" -> "31103501020160307";
      case "regionCode",
          "formerRegionCode",
          "authorityRegion",
          "issuerRegion",
          "receiverRegion",
          "placeOfUse" ->
          "350102";
      case "quarter" -> "2026Q1";
      case "variety" -> "3110";
      case "project" -> "N1";
      case "description", "reason" -> "电梯超期未检";
      case "industry", "formerIndustry" -> "F";
      default -> name + "-1";
    };
  }
}
