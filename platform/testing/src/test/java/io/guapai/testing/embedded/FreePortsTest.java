package io.guapai.testing.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FreePortsTest {

  @Test
  void aPortWithAListenerIsNotFree() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertFalse(FreePorts.isFree(socket.getLocalPort()));
    }
  }

  @Test
  void aPortIsHandedOutOnce() {
    assertFalse(FreePorts.take(FreePorts.next()));
  }

  @Test
  void aPortThatWasHandedOutIsKeptFromOtherProcesses() throws Exception {
    int mine = FreePorts.next();
    assertEquals("false", takenElsewhere(mine), "while this process lives it is its own");
    int other;
    do {
      other = 19_000 + (int) (Math.random() * 900);
    } while (!FreePorts.isFree(other));
    assertEquals("true", takenElsewhere(other));
    assertTrue(FreePorts.take(other), "it is to be had again once that process has ended");
  }

  private static String takenElsewhere(int port) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Taking.class.getName(),
                String.valueOf(port))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    assertEquals(0, process.waitFor());
    return said;
  }

  /** Another process that would like to have a port. */
  static final class Taking {
    public static void main(String[] arguments) {
      System.out.println(FreePorts.take(Integer.parseInt(arguments[0])));
    }
  }
}
