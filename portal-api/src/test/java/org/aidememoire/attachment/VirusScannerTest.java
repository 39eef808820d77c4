package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that speaks clamd's protocol. */
@Timeout(60)
class VirusScannerTest {

  private static final Duration WITHIN = Duration.ofSeconds(20);
  private static final int LIMIT = 1 << 20;

  @TempDir Path folder;

  private final VirusScanner scanner = new VirusScanner();
  private Clamd clamd;

  /** Answers as clamd does; a silent one accepts and says nothing. */
  private static final class Clamd implements AutoCloseable {
    final ServerSocketChannel server;
    volatile byte[] received = {};
    volatile boolean silent;

    Clamd(StandardProtocolFamily family, SocketAddress at) throws IOException {
      server = ServerSocketChannel.open(family).bind(at);
      Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
      while (server.isOpen()) {
        try {
          SocketChannel line = server.accept();
          if (!silent) {
            Thread.ofVirtual().start(() -> answer(line));
          }
        } catch (IOException closed) {
          return;
        }
      }
    }

    private void answer(SocketChannel line) {
      try (line) {
        var in = new DataInputStream(Channels.newInputStream(line));
        StringBuilder command = new StringBuilder();
        for (int b = in.read(); b > 0; b = in.read()) {
          command.append((char) b);
        }
        String said = command.toString().equals("zPING") ? "PONG" : scan(in);
        line.write(ByteBuffer.wrap((said + "\0").getBytes(StandardCharsets.US_ASCII)));
      } catch (IOException gone) {
        throw new java.io.UncheckedIOException(gone);
      }
    }

    private String scan(DataInputStream in) throws IOException {
      var all = new java.io.ByteArrayOutputStream();
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        if (all.size() + length > LIMIT) {
          return "INSTREAM size limit exceeded. ERROR";
        }
        all.write(in.readNBytes(length));
      }
      received = all.toByteArray();
      return all.toString(StandardCharsets.ISO_8859_1).contains("EVIL")
          ? "stream: Test.Evil-1 FOUND"
          : "stream: OK";
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  @BeforeEach
  void start() throws IOException {
    clamd =
        new Clamd(
            StandardProtocolFamily.INET,
            new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
  }

  @AfterEach
  void stop() throws IOException {
    clamd.close();
  }

  private String address() throws IOException {
    return "127.0.0.1:" + ((InetSocketAddress) clamd.server.getLocalAddress()).getPort();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }

  @Test
  void everyByteIsScanned() throws IOException {
    String text = "wages ".repeat(100_000);
    assertEquals(new VirusScanner.Verdict.Clean(), scanner.scan(address(), file(text), WITHIN));
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), clamd.received);
  }

  @Test
  void whatIsFoundIsNamed() throws IOException {
    assertEquals(
        new VirusScanner.Verdict.Found("Test.Evil-1"),
        scanner.scan(address(), file("an EVIL text"), WITHIN));
  }

  @Test
  void aUnixSocketServesAsWell() throws IOException {
    Path socket = Files.createTempDirectory(Path.of("/tmp"), "clamd").resolve("s");
    try (Clamd unix = new Clamd(StandardProtocolFamily.UNIX, UnixDomainSocketAddress.of(socket))) {
      assertEquals(
          new VirusScanner.Verdict.Found("Test.Evil-1"),
          scanner.scan(socket.toString(), file("EVIL"), WITHIN));
    } finally {
      Files.deleteIfExists(socket);
      Files.delete(socket.getParent());
    }
  }

  @Test
  void aFileAtTheScannersBoundIsScannedAndAByteMoreIsTold() throws IOException {
    assertEquals(
        new VirusScanner.Verdict.Clean(), scanner.scan(address(), file("a".repeat(LIMIT)), WITHIN));
    assertEquals(
        new VirusScanner.Verdict.TooLarge(),
        scanner.scan(address(), file("a".repeat(LIMIT + 1)), WITHIN));
  }

  @Test
  void aScannerThatIsSilentOrGoneIsUnavailable() throws IOException {
    clamd.silent = true;
    assertInstanceOf(
        VirusScanner.Verdict.Unavailable.class,
        scanner.scan(address(), file("x"), Duration.ofMillis(300)));
    String gone = address();
    clamd.close();
    assertInstanceOf(VirusScanner.Verdict.Unavailable.class, scanner.scan(gone, file("x"), WITHIN));
    assertInstanceOf(
        VirusScanner.Verdict.Unavailable.class,
        scanner.scan(folder.resolve("none").toString(), file("x"), WITHIN));
    assertInstanceOf(
        VirusScanner.Verdict.Unavailable.class, scanner.scan("host:port", file("x"), WITHIN));
  }

  @Test
  void itsStateIsKnownWithoutAFile() throws IOException {
    assertEquals(ScannerState.NONE, scanner.state());
    scanner.address = Optional.of(address());
    assertEquals(ScannerState.ANSWERS, scanner.state());
    clamd.silent = true;
    assertEquals(ScannerState.SILENT, scanner.state());
  }

  @Test
  void withoutAScannerNothingIsHeldBack() throws IOException {
    assertEquals(new VirusScanner.Verdict.Clean(), scanner.scan(file("EVIL")));
  }
}
