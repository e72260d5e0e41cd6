package io.guapai.local.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.local.process.Console;
import io.guapai.local.process.Leftovers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {
  @TempDir Path directory;

  @Test
  void whatWasStoppedIsNotTakenForWhatEndedByItself() throws Exception {
    Console console = new Console(System.out);
    UpOptions options = new UpOptions(0, directory.resolve("data"), true, null, null);
    try (DataFolder data = DataFolder.open(options, new Leftovers(console))) {
      Servers servers = new Servers(data, directory.resolve("sign-in.html"), console);
      servers.stop();

      assertFalse(servers.revive());
      servers.start();

      assertFalse(servers.broker().isAlive());
      assertFalse(servers.database().isAlive());
    }
  }
}
