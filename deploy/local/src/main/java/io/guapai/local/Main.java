package io.guapai.local;

import io.guapai.local.command.Commands;
import java.util.Arrays;
import java.util.List;

/** Runs one of the commands {@code up}, {@code down}, {@code token}, {@code clock}. */
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    System.exit(Commands.run(List.copyOf(Arrays.asList(words)), System.out, System.err));
  }
}
