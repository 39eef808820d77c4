package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A virus scanner that an administrator may put beside the portal: clamd, spoken to as clamd(8)
 * says ({@code INSTREAM}). The bytes are sent, so the scanner needs no access to the store.
 */
@ApplicationScoped
class VirusScanner {

  private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());

  /** A scan of 100 MB takes clamd some 10 seconds; its own limit is 120. */
  private static final Duration SCAN = Duration.ofSeconds(150);

  private static final Duration PING = Duration.ofSeconds(2);
  private static final int CHUNK = 256 << 10;

  /** {@code host:3310} or the path of a Unix socket; without it nothing is scanned. */
  @Inject
  @ConfigProperty(name = "aide.clamd")
  Optional<String> address = Optional.empty();

  /** Says once that the scanner does not answer, and once that it does again. */
  private volatile boolean unavailable;

  /** What the scanner says of a file. */
  sealed interface Verdict {
    record Clean() implements Verdict {}

    record Found(String signature) implements Verdict {}

    /** Above clamd's {@code StreamMaxLength}. */
    record TooLarge() implements Verdict {}

    record Unavailable() implements Verdict {}
  }

  /** Clean without a scanner. */
  Verdict scan(Path file) {
    return address.isEmpty() ? new Verdict.Clean() : scan(address.get(), file, SCAN);
  }

  Verdict scan(String at, Path file, Duration within) {
    try {
      Verdict verdict = verdict(answer(at, file, within));
      tell(false, "");
      return verdict;
    } catch (IOException failure) {
      tell(true, String.valueOf(failure.getMessage()));
      return new Verdict.Unavailable();
    }
  }

  ScannerState state() {
    if (address.isEmpty()) {
      return ScannerState.NONE;
    }
    try (ClamdLine line = ClamdLine.open(address.get(), PING)) {
      line.send(command("PING"));
      return line.answer().equals("PONG") ? ScannerState.ANSWERS : ScannerState.SILENT;
    } catch (IOException failure) {
      return ScannerState.SILENT;
    }
  }

  /** {@code <length><bytes>…<0>}; clamd answers early, and hangs up, when it has enough. */
  private static String answer(String at, Path file, Duration within) throws IOException {
    try (ClamdLine line = ClamdLine.open(at, within);
        InputStream in = Files.newInputStream(file)) {
      try {
        line.send(command("INSTREAM"));
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n > 0; n = in.read(chunk)) {
          line.send(ByteBuffer.allocate(4 + n).putInt(n).put(chunk, 0, n).flip());
        }
        line.send(ByteBuffer.allocate(4).putInt(0).flip());
      } catch (IOException hungUp) {
        String said = line.answer();
        if (said.isEmpty()) {
          throw hungUp;
        }
        return said;
      }
      return line.answer();
    }
  }

  private static ByteBuffer command(String name) {
    return ByteBuffer.wrap(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  /** {@code stream: OK}, {@code stream: NAME FOUND} or {@code … ERROR}. */
  private static Verdict verdict(String answer) throws IOException {
    String said = answer.startsWith("stream: ") ? answer.substring(8) : answer;
    if (said.equals("OK")) {
      return new Verdict.Clean();
    }
    if (said.endsWith(" FOUND")) {
      return new Verdict.Found(said.substring(0, said.length() - 6));
    }
    if (said.contains("size limit exceeded")) {
      return new Verdict.TooLarge();
    }
    throw new IOException("clamd answers " + (said.isEmpty() ? "nothing" : said));
  }

  private void tell(boolean now, String why) {
    if (now != unavailable) {
      unavailable = now;
      LOG.warning(
          now ? "files wait for the virus scanner: " + why : "the virus scanner answers again");
    }
  }
}
