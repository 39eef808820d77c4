package org.aidememoire.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that fails as it is told by the recipient's name: {@code gone} is refused, {@code
 * later} put off, {@code silent} gets its mail without a word, and {@code cut} is cut off before it
 * has it.
 */
final class ScriptedSmtp implements AutoCloseable {

  private final ServerSocket socket;
  volatile String toTheSender = "250 ok";
  final List<String> delivered = new CopyOnWriteArrayList<>();

  ScriptedSmtp() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var line = socket.accept()) {
        speak(line);
      } catch (IOException e) {
        // the client is gone, or the test is over
      }
    }
  }

  private void speak(Socket line) throws IOException {
    var in = new BufferedReader(new InputStreamReader(line.getInputStream()));
    say(line, "220 ready");
    var to = "";
    for (var said = in.readLine(); said != null; said = in.readLine()) {
      var verb = said.length() < 4 ? said : said.substring(0, 4);
      switch (verb) {
        case "MAIL" -> say(line, toTheSender);
        case "RCPT" -> {
          to = said.replaceAll(".*<|@.*", "");
          say(line, reply(to));
        }
        case "DATA" -> {
          if (to.startsWith("cut")) {
            return;
          }
          say(line, "354 go on");
          while (!".".equals(in.readLine())) {}
          delivered.add(to);
          if (to.startsWith("silent")) {
            return;
          }
          say(line, "250 taken");
        }
        default -> say(line, "250 ok");
      }
    }
  }

  private static String reply(String to) {
    if (to.startsWith("gone")) {
      return "550 5.1.1 no such mailbox";
    }
    return to.startsWith("later") ? "451 4.2.2 try again later" : "250 ok";
  }

  private static void say(Socket line, String text) throws IOException {
    line.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
    line.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
