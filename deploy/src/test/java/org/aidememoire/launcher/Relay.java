package org.aidememoire.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A proxy reduced to its connections: they go to the node of the moment, and end when it changes.
 */
final class Relay implements Closeable {

  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int node;

  Relay(int port, int node) throws IOException {
    this.node = node;
    door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::welcome);
  }

  void to(int port) throws IOException {
    node = port;
    for (Socket socket : open) {
      socket.close();
    }
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), node);
        Thread.ofVirtual().start(() -> pass(client, server));
        Thread.ofVirtual().start(() -> pass(server, client));
      } catch (IOException closedOrNodeAway) {
        // The client sees a connection that ends.
      }
    }
  }

  private void pass(Socket from, Socket to) {
    open.add(from);
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException ended) {
      // Either side may hang up.
    } finally {
      open.remove(from);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
