package io.guapai.local.launch;

import io.guapai.local.instance.ClockMove;
import io.guapai.local.signin.DemoUser;
import io.guapai.local.signin.DemoUsers;
import io.guapai.testing.embedded.Identity;
import java.io.PrintStream;
import java.util.Locale;

/** Tells a person what to do with the platform now that it runs. */
record Banner(int port, DataFolder data) {

  void print(PrintStream out) {
    String option = port == 8080 ? "" : " --port " + port;
    out.println();
    out.println("  Guapai      http://127.0.0.1:" + port);
    out.println("  clock       " + ClockMove.show(data.clock().now()));
    out.println("  data        " + data.path() + (data.keep() ? "" : " (deleted at the end)"));
    out.println("  logs        " + data.logs());
    out.println("  users       sign in at the address above, or ask for a token:");
    for (DemoUser user : DemoUsers.home()) {
      Identity identity = user.identity();
      out.println(
          String.format(
              Locale.ROOT,
              "                %-12s %-10s %s",
              identity.roles().get(0),
              identity.region() == null ? "" : identity.region(),
              user.english()));
    }
    out.println("  token       deploy/local/token county --region 320312" + option);
    out.println("  clock       deploy/local/clock +P3D" + option);
    out.println("  end         Ctrl-C, or deploy/local/down" + option);
    out.println();
    out.flush();
  }
}
