package org.aidememoire.attachment;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection to clamd over TCP or a Unix socket, of which all has to end within one time. */
final class ClamdLine implements Closeable {

  /** Answers are one line; more is no answer of clamd. */
  private static final int LONGEST_ANSWER = 4096;

  private final SocketChannel channel;
  private final Selector selector;
  private final long end;

  private ClamdLine(SocketChannel channel, Selector selector, long end) {
    this.channel = channel;
    this.selector = selector;
    this.end = end;
  }

  /**
   * @param address {@code host:port}, or the path of a socket
   */
  static ClamdLine open(String address, Duration within) throws IOException {
    boolean unix = address.startsWith("/");
    SocketChannel channel =
        unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    ClamdLine line = new ClamdLine(channel, Selector.open(), System.nanoTime() + within.toNanos());
    try {
      channel.configureBlocking(false);
      if (!channel.connect(unix ? UnixDomainSocketAddress.of(address) : tcp(address))) {
        do {
          line.await(SelectionKey.OP_CONNECT);
        } while (!channel.finishConnect());
      }
      return line;
    } catch (IOException | RuntimeException failure) {
      line.close();
      throw failure instanceof IOException io ? io : new IOException(address, failure);
    }
  }

  private static SocketAddress tcp(String address) throws IOException {
    int colon = address.lastIndexOf(':');
    String host = colon < 0 ? address : address.substring(0, colon);
    try {
      return new InetSocketAddress(
          host.replaceAll("[\\[\\]]", ""),
          colon < 0 ? 3310 : Integer.parseInt(address.substring(colon + 1)));
    } catch (IllegalArgumentException noPort) {
      throw new IOException(address + " is no address of clamd", noPort);
    }
  }

  void send(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        await(SelectionKey.OP_WRITE);
      }
    }
  }

  /** Up to the zero byte that ends it, or until clamd hangs up. */
  String answer() throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteBuffer bytes = ByteBuffer.allocate(512);
    while (answer.size() < LONGEST_ANSWER) {
      int n = channel.read(bytes.clear());
      if (n < 0) {
        break;
      }
      for (int i = 0; i < n; i++) {
        byte b = bytes.get(i);
        if (b == 0 || b == '\n') {
          return answer.toString(StandardCharsets.UTF_8).strip();
        }
        answer.write(b);
      }
      if (n == 0) {
        await(SelectionKey.OP_READ);
      }
    }
    return answer.toString(StandardCharsets.UTF_8).strip();
  }

  private void await(int ready) throws IOException {
    long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw new SocketTimeoutException("clamd takes too long");
    }
    channel.register(selector, ready);
    selector.select(left);
    selector.selectedKeys().clear();
  }

  @Override
  public void close() throws IOException {
    try (selector) {
      channel.close();
    }
  }
}
