package org.aidememoire.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.aidememoire.problem.TooLarge;
import org.aidememoire.problem.TooSlow;

/**
 * A request's body that comes to an end: it is refused when it is larger than what is taken, also
 * where nobody said its length, and when it comes so slowly that it only keeps a thread busy. A
 * line that breaks is the slowest.
 */
public final class BoundedBody extends InputStream {

  /** What is taken where nothing else is said, in bytes. */
  public static final long MOST = 1 << 20;

  /** How long nothing has to arrive at all. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Bytes a second over the whole time since then: what the slowest mobile lines carry. */
  static final int SLOWEST = 4096;

  private final InputStream in;
  private final long most;
  private final LongSupplier nanos;
  private final long began;
  private long received;

  public BoundedBody(InputStream in, long most) {
    this(in, most, System::nanoTime);
  }

  BoundedBody(InputStream in, long most, LongSupplier nanos) {
    this.in = in;
    this.most = most;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, offset, length);
    } catch (IOException lineLost) {
      throw new TooSlow();
    }
    received += Math.max(read, 0);
    if (received > most) {
      throw new TooLarge(most);
    }
    if (read >= 0 && nanos.getAsLong() - began > allowed().toNanos()) {
      throw new TooSlow();
    }
    return read;
  }

  private Duration allowed() {
    return PATIENCE.plusSeconds(received / SLOWEST);
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
