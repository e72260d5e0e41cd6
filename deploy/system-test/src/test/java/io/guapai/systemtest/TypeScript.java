package io.guapai.systemtest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * TypeScript's compiler, which comes as a jar of the Web, on the Node that Playwright's driver
 * brings: nothing has to be installed.
 */
final class TypeScript {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path PAGE =
      Platform.inRepository("notification-service/src/main/resources/web");
  private static final Path LIBRARIES = Platform.inRepository("notification-service/node_modules");

  private static final String COMPILER = "META-INF/resources/webjars/typescript/";
  private static final Pattern NEEDED = Pattern.compile("lib/(_tsc\\.js|lib\\..*\\.d\\.ts)");

  private TypeScript() {}

  /**
   * Checks the scripts of the page, and those that lie beside the types.
   *
   * @param types folder whose files are found as if they lay beside the page's scripts
   * @return the compiler's messages; nothing when all is well
   */
  static String check(Path types) throws IOException, InterruptedException {
    Path options = types.resolve("tsconfig.json");
    Files.writeString(options, new ObjectMapper().writeValueAsString(options(types)));
    Process compiler =
        new ProcessBuilder(
                node().toString(),
                compiler().toString(),
                "-p",
                options.toString(),
                "--pretty",
                "false")
            .redirectErrorStream(true)
            .start();
    String messages =
        new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int end = compiler.waitFor();
    if (end != 0 && messages.isEmpty()) {
      throw new IOException("the compiler ended with " + end);
    }
    return messages;
  }

  private static Map<String, Object> options(Path types) {
    List<String> roots = List.of(PAGE.toString(), types.toString());
    return Map.of(
        "compilerOptions",
        Map.ofEntries(
            Map.entry("target", "es2022"),
            Map.entry("module", "esnext"),
            Map.entry("moduleResolution", "bundler"),
            Map.entry("lib", List.of("es2023", "dom", "dom.iterable")),
            Map.entry("strict", true),
            Map.entry("noEmit", true),
            Map.entry("skipLibCheck", true),
            Map.entry("useDefineForClassFields", false),
            Map.entry("noUnusedLocals", true),
            Map.entry("noUnusedParameters", true),
            Map.entry("types", List.of()),
            Map.entry("rootDirs", roots),
            Map.entry("paths", Map.of("*", List.of(LIBRARIES + "/*")))),
        "include",
        roots.stream().map(root -> root + "/**/*.ts").toList());
  }

  private static Path compiler() throws IOException {
    URL folder = Objects.requireNonNull(resource(COMPILER));
    Path here = Files.createDirectories(TARGET.resolve("typescript/lib")).getParent();
    // Without this Node takes the compiler for a script of another kind.
    Files.writeString(here.resolve("package.json"), "{\"type\": \"commonjs\"}");
    try (JarFile jar = ((JarURLConnection) folder.openConnection()).getJarFile()) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        String name = entry.getName().replaceFirst("^" + COMPILER + "[^/]*/", "");
        if (NEEDED.matcher(name).matches()) {
          try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, here.resolve(name), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    return here.resolve("lib/_tsc.js");
  }

  private static Path node() throws IOException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean windows = system.startsWith("windows");
    String folder =
        windows
            ? "win32_x64"
            : (system.startsWith("mac") ? "mac" : "linux")
                + (System.getProperty("os.arch").equals("aarch64") ? "-arm64" : "");
    String program = windows ? "node.exe" : "node";
    Path here = Files.createDirectories(TARGET.resolve("node")).resolve(program);
    if (!Files.exists(here)) {
      Path part = here.resolveSibling(program + ".part");
      try (InputStream in =
          Objects.requireNonNull(resource("driver/" + folder + "/" + program)).openStream()) {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      }
      if (!part.toFile().setExecutable(true)) {
        throw new IOException(part + " cannot be made a program");
      }
      Files.move(part, here);
    }
    return here;
  }

  private static @Nullable URL resource(String name) {
    return TypeScript.class.getClassLoader().getResource(name);
  }
}
