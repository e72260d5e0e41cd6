package io.guapai.inspection.draw.lot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Repeats a draw that was published: {@code java -cp <jar of the service>
 * io.guapai.inspection.draw.lot.Repeat <file of the pool> <seed>}. It prints the digest of the
 * file, to be compared with the one that was kept before the draw, and who is drawn. It needs
 * nothing but Java.
 */
public final class Repeat {

  private Repeat() {}

  /** Runs the command; ends with 2 when it is called wrongly, with 1 when the file is none. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, System.err));
  }

  /** The same with the streams given, and its exit code as the answer. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
    if (arguments.length != 2 || !Files.isRegularFile(Path.of(arguments[0]))) {
      err.println("用法 / usage: Repeat <名录文件 file of the pool> <种子 seed>");
      return 2;
    }
    byte[] file = Files.readAllBytes(Path.of(arguments[0]));
    try {
      Pool pool = PoolFile.read(file);
      out.println("sha256\t" + PoolFile.digest(file));
      Draw1.run(pool, arguments[1]).forEach(drawn -> out.println(drawn.line()));
      return 0;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 1;
    }
  }
}
