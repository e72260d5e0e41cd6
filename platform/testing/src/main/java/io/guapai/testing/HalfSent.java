package io.guapai.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Connections that begin a request and never end it, as an attacker holds them by the hundred. */
public final class HalfSent implements AutoCloseable {

  private final List<Socket> connections = new ArrayList<>();

  private HalfSent() {}

  /**
   * Opens connections and sends the beginning of a request on each.
   *
   * @param begun a request as far as it goes; line ends are made those of HTTP
   */
  public static HalfSent begin(int port, int connections, String begun) throws IOException {
    HalfSent sent = new HalfSent();
    byte[] bytes = begun.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < connections; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      sent.connections.add(socket);
      socket.getOutputStream().write(bytes);
    }
    return sent;
  }

  /**
   * What each is answered until it is hung up on, while it drips on at a byte in a while.
   *
   * @param patience how long to wait for all of them
   * @throws AssertionError when one is not hung up on
   */
  public List<String> answers(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    List<String> answers = new ArrayList<>();
    for (Socket socket : connections) {
      answers.add(answer(socket, end));
    }
    return answers;
  }

  private static String answer(Socket socket, long end) throws IOException {
    StringBuilder answer = new StringBuilder();
    byte[] part = new byte[4096];
    socket.setSoTimeout(100);
    while (System.nanoTime() < end) {
      try {
        InputStream in = socket.getInputStream();
        int read = in.read(part);
        if (read < 0) {
          return answer.toString();
        }
        answer.append(new String(part, 0, read, StandardCharsets.UTF_8));
      } catch (SocketTimeoutException silence) {
        drip(socket);
      } catch (SocketException reset) {
        return answer.toString();
      }
    }
    throw new AssertionError("still held after its time, and was answered: " + answer);
  }

  /** What cannot be written tells the next reading that the connection is gone. */
  private static void drip(Socket socket) throws IOException {
    try {
      socket.getOutputStream().write('x');
    } catch (SocketException hungUp) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : connections) {
      socket.close();
    }
  }
}
