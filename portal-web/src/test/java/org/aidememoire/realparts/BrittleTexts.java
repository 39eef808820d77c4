package org.aidememoire.realparts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.search.TextSource;
import org.jspecify.annotations.Nullable;

/** Texts that cannot be read as often as a test wants it, and one that takes long. */
@ApplicationScoped
public class BrittleTexts implements TextSource {

  private final AtomicInteger failures = new AtomicInteger();
  private volatile @Nullable UUID brittle;
  private volatile @Nullable UUID endless;
  private volatile CountDownLatch end = new CountDownLatch(0);

  public void fail(UUID record, int times) {
    failures.set(times);
    brittle = record;
  }

  /** The record has 35 MB of Thai text that does not come to its end before this is closed. */
  public Closing endless(UUID record) {
    end = new CountDownLatch(1);
    endless = record;
    return () -> {
      endless = null;
      end.countDown();
    };
  }

  /** Lets a text come to its end. */
  public interface Closing extends AutoCloseable {
    @Override
    void close();
  }

  @Override
  public Map<UUID, Extent> extents(Collection<UUID> records) {
    var record = brittle;
    if (record != null && records.contains(record) && failures.getAndDecrement() > 0) {
      throw new IllegalStateException("the texts are brittle, on purpose");
    }
    var heavy = endless;
    return heavy != null && records.contains(heavy)
        ? Map.of(heavy, new Extent(12_000_000, "endless"))
        : Map.of();
  }

  @Override
  public Stream<Piece> of(UUID record) {
    if (!record.equals(endless)) {
      return Stream.empty();
    }
    var ends = end;
    var thai = "ค่าจ้างขั้นต่ำของแรงงานต่างด้าว ".repeat(600);
    return IntStream.range(0, 600)
        .mapToObj(
            i ->
                Piece.ofFile("p. " + i, record, "endless.txt", "th", i < 3 ? thai : last(ends, i)));
  }

  private static String last(CountDownLatch ends, int piece) {
    try {
      ends.await();
      return "หน้า " + piece;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the portal stops", e);
    }
  }
}
