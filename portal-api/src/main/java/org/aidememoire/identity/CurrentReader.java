package org.aidememoire.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.aidememoire.problem.Denied;
import org.jspecify.annotations.Nullable;

/**
 * The reader of the running request, or the one a thread was told to read as. Row-level security,
 * the index filter and every rule in Java ask here, so there is one answer within one request.
 */
@ApplicationScoped
public class CurrentReader {

  private static final ThreadLocal<@Nullable Reader> EXPLICIT = new ThreadLocal<>();

  /** Leads to the reader of whatever request the thread is in; looked up once. */
  private static volatile @Nullable RequestReader ofRequests;

  @Inject RequestReader request;

  /** Never null: whoever is not signed in reads as {@link Reader#ANONYMOUS}. */
  public Reader get() {
    var explicit = EXPLICIT.get();
    return explicit != null ? explicit : request.reader();
  }

  /** The reader, who must have a posting today (or be a machine), or the request is refused. */
  public Reader posted() {
    var reader = get();
    if (!reader.signedIn()) {
      throw new Denied("denied.signed-out");
    }
    if (!reader.posted()) {
      throw new Denied("denied.posting");
    }
    return reader;
  }

  /**
   * Does something as that reader: for work that no request asked for, and for tests. Inside a
   * running transaction it changes nothing that the database shows, for the transaction's reader is
   * set once.
   */
  public static <T> T runAs(Reader reader, Supplier<T> work) {
    var before = EXPLICIT.get();
    EXPLICIT.set(reader);
    try {
      return work.get();
    } finally {
      if (before == null) {
        EXPLICIT.remove();
      } else {
        EXPLICIT.set(before);
      }
    }
  }

  public static void runAs(Reader reader, Runnable work) {
    runAs(
        reader,
        () -> {
          work.run();
          return true;
        });
  }

  /** The tokens for the connection of this thread; null where nobody reads, so no row is seen. */
  public static @Nullable String tokensOfThisThread() {
    var explicit = EXPLICIT.get();
    if (explicit != null) {
      return String.join(",", explicit.tokens());
    }
    try {
      return String.join(",", ofRequests().reader().tokens());
    } catch (ContextNotActiveException | IllegalStateException e) {
      // no request, or not yet any CDI while the application starts: nobody reads
      return null;
    }
  }

  private static RequestReader ofRequests() {
    var known = ofRequests;
    if (known == null) {
      known = CDI.current().select(RequestReader.class).get();
      ofRequests = known;
    }
    return known;
  }
}
