package io.guapai.systemtest;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a run the one platform that they share. It is started when the first of them
 * asks for it, as somebody starts it who sees it for the first time, and ends after the last.
 */
public final class OnePlatform implements ParameterResolver {

  // Early enough that the story is over before the day of the real register.
  private static final String CLOCK = "2022-05-09T08:00:00+08:00";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Platform.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(OnePlatform.class))
        .computeIfAbsent(Platform.class, type -> start(), Platform.class);
  }

  private static Platform start() {
    List<String> options = new ArrayList<>(List.of("--clock", CLOCK));
    if (Files.exists(Maryland.REGIONS)) {
      options.addAll(List.of("--regions", Maryland.REGIONS.toString()));
    }
    try {
      return Platform.start(options.toArray(String[]::new));
    } catch (Exception e) {
      throw new IllegalStateException("the platform does not start", e);
    }
  }
}
