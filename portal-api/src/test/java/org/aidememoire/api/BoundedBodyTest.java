package org.aidememoire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.aidememoire.problem.TooLarge;
import org.aidememoire.problem.TooSlow;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

  private static final int MOST = 1 << 20;

  private long nanos;

  @Test
  void asManyBytesAsAreTakenAreReadAndOneMoreIsRefused() throws IOException {
    assertEquals(MOST, body(new ByteArrayInputStream(new byte[MOST])).readAllBytes().length);
    var larger = body(new ByteArrayInputStream(new byte[MOST + 1]));
    assertThrows(TooLarge.class, larger::readAllBytes);
    var byByte = body(new ByteArrayInputStream(new byte[MOST + 1]));
    assertThrows(
        TooLarge.class,
        () -> {
          while (byByte.read() >= 0) {}
        });
  }

  @Test
  void whoeverSendsAsFastAsTheSlowestLinesIsReadToTheEnd() throws IOException {
    var slow = body(each(BoundedBody.SLOWEST, 1000, 200));
    assertEquals(BoundedBody.SLOWEST * 200, slow.readAllBytes().length);
  }

  @Test
  void whoeverSendsSlowerIsGivenUp() {
    assertThrows(TooSlow.class, () -> body(each(1, 1000, 100)).readAllBytes());
    assertThrows(TooSlow.class, () -> body(each(100, 29_000, 10)).readAllBytes());
  }

  @Test
  void aLineThatBreaksIsGivenUp() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };
    assertThrows(TooSlow.class, () -> body(broken).readAllBytes());
  }

  private BoundedBody body(InputStream in) {
    return new BoundedBody(in, MOST, () -> nanos);
  }

  /** Gives so many bytes at a time, so many times, each after a wait. */
  private InputStream each(int bytes, int milliseconds, int times) {
    return new ByteArrayInputStream(new byte[bytes * times]) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        if (length == 0) {
          return 0;
        }
        nanos += TimeUnit.MILLISECONDS.toNanos(milliseconds);
        return super.read(into, offset, Math.min(bytes, length));
      }
    };
  }
}
