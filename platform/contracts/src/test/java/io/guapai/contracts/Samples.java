package io.guapai.contracts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Builds a fact of any kind with plausible values. */
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
    return create(
        fact,
        Arrays.stream(fact.getRecordComponents())
            .map(component -> component.getName().equals(name) ? null : value(component))
            .toArray());
  }

  private static Fact create(Class<? extends Fact> fact, Object[] values) {
    Class<?>[] types =
        Arrays.stream(fact.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<? extends Fact> constructor = fact.getDeclaredConstructor(types);
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
      return type.getEnumConstants()[type.getEnumConstants().length - 1];
    } else if (type == boolean.class) {
      return true;
    } else if (type == int.class) {
      return 2;
    } else if (type == BigDecimal.class) {
      return new BigDecimal("87.50");
    } else if (type == List.class) {
      return List.of("层门联锁回路短接", "Governor not calibrated");
    }
    throw new IllegalStateException("no sample for " + component);
  }

  private static String text(String name) {
    return switch (name) {
      case "enterpriseId", "creditCode" -> "91350100M000100Y43";
      case "equipmentNo" -> "31103501020160307";
      case "regionCode", "authorityRegion" -> "350102";
      case "variety" -> "3110";
      case "description", "reason" -> "电梯超期未检";
      case "industry" -> "F";
      default -> name + "-1";
    };
  }
}
