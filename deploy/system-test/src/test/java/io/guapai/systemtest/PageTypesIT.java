package io.guapai.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The page's scripts against what the running services publish: TypeScript's own compiler reads
 * them with the types of each service's answers and bodies at {@code app/api/SERVICE}.
 */
@ExtendWith(OnePlatform.class)
class PageTypesIT {

  private static final List<String> SERVICES =
      List.of("hazard", "equipment", "inspection", "scoring", "notification");

  @Test
  void thePageReadsOnlyWhatTheServicesAnswer(Platform platform) throws Exception {
    Path types = types(platform);
    assertEquals("", TypeScript.check(types));
  }

  @Test
  void aScriptThatReadsWhatIsNotAnsweredIsFound(Platform platform) throws Exception {
    Path types = types(platform);
    Path script = types.resolve("app/wrong.ts");
    Files.writeString(
        script,
        """
        import type { HazardView } from './api/hazard';

        export const words = (hazard: HazardView): string => hazard.dueDay + hazard.grade;
        """);
    try {
      String messages = TypeScript.check(types);
      assertTrue(
          messages.contains("Property 'dueDay' does not exist on type 'HazardView'"), messages);
      assertEquals(1, messages.lines().count(), messages);
    } finally {
      Files.delete(script);
    }
  }

  /** Writes the types as they would lie beside the scripts. */
  private static Path types(Platform platform) throws Exception {
    Path types = Path.of("target", "page-types").toAbsolutePath();
    Path api = Files.createDirectories(types.resolve("app/api"));
    String token = platform.token("city", "3203");
    for (String service : SERVICES) {
      Files.writeString(
          api.resolve(service + ".d.ts"),
          TypeDeclarations.of(platform.get("/" + service + "/openapi", token)),
          StandardCharsets.UTF_8);
    }
    return types;
  }
}
