package io.guapai.testing.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds TCP ports on the loopback address that nobody listens on. A port that was handed out is
 * kept from every other JVM of the user until this one ends, so that the tests of two modules can
 * run at once: between the look at a port and the server's bind lie seconds.
 */
public final class FreePorts {
  // Below the range from which systems take the ports of outgoing connections: a port found here
  // is not lost to some client between this check and the server's bind.
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;
  // Held, because a channel nobody holds is closed, and its lock with it.
  private static final Map<Integer, FileChannel> HANDED_OUT = new ConcurrentHashMap<>();

  private FreePorts() {}

  /** A free port; never the same one twice in this JVM, nor one that another JVM was given. */
  public static int next() {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (isFree(port) && take(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port between " + LOWEST + " and " + HIGHEST);
  }

  /** Whether the port was still to be had; it is this JVM's from now on. */
  static boolean take(int port) {
    try {
      Path folder = Files.createDirectories(UserDirectory.get().resolve("ports"));
      FileChannel channel =
          FileChannel.open(
              folder.resolve(String.valueOf(port)),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (lock(channel)) {
        HANDED_OUT.put(port, channel);
        return true;
      }
      channel.close();
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("ports cannot be handed out", e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  /** Whether a server could bind this port on 127.0.0.1 now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException busy) {
      return false;
    }
  }
}
