package org.aidememoire.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Ports of the loopback address, and the machine's own name. */
public final class Ports {

  private Ports() {}

  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param setting the environment variable that chooses another port
   */
  public static void requireFree(int port, String what, String setting) {
    requireFree("127.0.0.1", port, what, setting);
  }

  public static void requireFree(String address, int port, String what, String setting) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new StartFailure(
          "Port %d, wanted for %s, is taken (%s): stop what uses it or choose another with  %s=%d"
              .formatted(port, what, e.getMessage(), setting, port + 100),
          e);
    }
  }

  /** Payara asks for the address of the machine it runs on, and ends where there is none. */
  public static void requireOwnName() {
    try {
      InetAddress.getLocalHost();
    } catch (UnknownHostException e) {
      throw new StartFailure(
          "This machine does not know its own name ("
              + e.getMessage()
              + "): add the line"
              + "  127.0.1.1 and the name  to /etc/hosts.",
          e);
    }
  }
}
