package io.guapai.runtime.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.party.KnownRole;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RolesTest {

  @Test
  void everyRoleOfTheTableOfPermissionsCanBeAskedForAndNoOther() {
    Set<String> asked =
        Arrays.stream(Role.class.getFields())
            .map(RolesTest::value)
            .collect(Collectors.toUnmodifiableSet());
    assertEquals(
        Arrays.stream(KnownRole.values()).map(KnownRole::token).collect(Collectors.toSet()), asked);
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
