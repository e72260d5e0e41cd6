package io.guapai.benchmark.fanout;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.guapai.local.Refusal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Many readers of streams of server-sent events on one thread, who count what they are told. */
final class Readers implements AutoCloseable {

  private static final byte[] MESSAGE = "\ndata:".getBytes(US_ASCII);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Selector selector = Selector.open();
  private final List<Reader> readers = new ArrayList<>();
  private final AtomicLong connected = new AtomicLong();
  private final AtomicLong messages = new AtomicLong();
  private volatile boolean closing;

  private Readers() throws IOException {}

  /** One of them: how far it is in recognizing a message, and how many it has seen. */
  private static final class Reader {
    private boolean connected;
    private int matched;
    private volatile long messages;
  }

  /**
   * Opens streams, spread over servers.
   *
   * @param request of HTTP/1.1 without the line that names the host
   */
  static Readers open(List<Integer> ports, String request, int count)
      throws IOException, InterruptedException {
    Readers all = new Readers();
    for (int i = 0; i < count; i++) {
      int port = ports.get(i % ports.size());
      SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
      channel.write(
          ByteBuffer.wrap((request + "Host: 127.0.0.1:" + port + "\r\n\r\n").getBytes(US_ASCII)));
      channel.configureBlocking(false);
      Reader reader = new Reader();
      all.readers.add(reader);
      channel.register(all.selector, SelectionKey.OP_READ, reader);
    }
    Thread thread = new Thread(all::read, "readers");
    thread.setDaemon(true);
    thread.start();
    all.await("connect", () -> all.connected.get() == count);
    return all;
  }

  private void read() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    try {
      while (!closing) {
        selector.select(
            key -> {
              try {
                read((SocketChannel) key.channel(), (Reader) key.attachment(), buffer);
              } catch (IOException ended) {
                key.cancel();
              }
            });
      }
    } catch (IOException e) {
      throw new IllegalStateException("the readers cannot read", e);
    }
  }

  private void read(SocketChannel channel, Reader reader, ByteBuffer buffer) throws IOException {
    buffer.clear();
    if (channel.read(buffer) < 0) {
      throw new IOException("ended by the server");
    }
    if (!reader.connected) {
      reader.connected = true;
      connected.incrementAndGet();
    }
    long seen = reader.messages;
    for (buffer.flip(); buffer.hasRemaining(); ) {
      byte next = buffer.get();
      reader.matched =
          next == MESSAGE[reader.matched] ? reader.matched + 1 : next == MESSAGE[0] ? 1 : 0;
      if (reader.matched == MESSAGE.length) {
        reader.matched = 0;
        seen++;
      }
    }
    messages.addAndGet(seen - reader.messages);
    reader.messages = seen;
  }

  /** Returns when all readers together have been told this many messages. */
  void await(long total) throws InterruptedException {
    await("be told", () -> messages.get() >= total);
  }

  private void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new Refusal(
            "The readers did not all %s: %d connected, %d messages"
                .formatted(what, connected.get(), messages.get()));
      }
      Thread.sleep(1);
    }
  }

  /** How many readers were told exactly this many messages. */
  long told(long each) {
    return readers.stream().filter(reader -> reader.messages == each).count();
  }

  @Override
  public void close() throws IOException {
    closing = true;
    selector.wakeup();
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
