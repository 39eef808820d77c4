package org.aidememoire.web.error;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lets a failure into the log once; how often it came again is logged in one line, at most every
 * {@link #BETWEEN_COUNTS}. A failure that did not recur for {@link #QUIET} is a new one.
 *
 * <p>Failures are the same when logger and level are, and the exceptions with the places that threw
 * them; without an exception, when the messages are but for their numbers.
 */
final class RepeatedFailures implements Filter {

  static final Duration BETWEEN_COUNTS = Duration.ofSeconds(10);
  static final Duration QUIET = Duration.ofMinutes(1);

  /** More kinds of failure at a time are logged as they come. */
  static final int MOST = 1000;

  private static final int DEEPEST = 20;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

  private record Kind(@Nullable String logger, Level level, String what) {}

  private static final class Seen {
    private Instant last;
    private Instant told;
    private Instant since;
    private int times;

    private Seen(Instant now) {
      last = now;
      told = now;
      since = now;
    }
  }

  /** A count, which is no failure itself. */
  private static final class Count extends LogRecord {
    Count(Level level, String message) {
      super(level, message);
    }
  }

  private final InstantSource clock;
  private final Map<Kind, Seen> kinds = new LinkedHashMap<>();

  /** Several handlers ask about the same record, each in a thread of its own choice. */
  private final Map<LogRecord, Boolean> decided = new WeakHashMap<>();

  RepeatedFailures(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized boolean isLoggable(LogRecord record) {
    return record.getLevel().intValue() < Level.WARNING.intValue()
        || record instanceof Count
        || decided.computeIfAbsent(record, this::isNew);
  }

  private boolean isNew(LogRecord record) {
    var now = clock.instant();
    var kind = kind(record);
    var seen = kinds.get(kind);
    if (seen == null) {
      if (kinds.size() < MOST) {
        kinds.put(kind, new Seen(now));
      }
      return true;
    }
    if (seen.times++ == 0) {
      seen.since = now;
    }
    seen.last = now;
    return false;
  }

  /** To be logged now: what came again since it was last told of. */
  synchronized List<LogRecord> counts() {
    var now = clock.instant();
    var counts = new ArrayList<LogRecord>();
    kinds.forEach(
        (kind, seen) -> {
          if (seen.times > 0 && !now.isBefore(seen.told.plus(BETWEEN_COUNTS))) {
            counts.add(count(kind, seen));
            seen.told = now;
            seen.times = 0;
          }
        });
    kinds.values().removeIf(seen -> seen.times == 0 && !now.isBefore(seen.last.plus(QUIET)));
    return counts;
  }

  private static LogRecord count(Kind kind, Seen seen) {
    var count =
        new Count(
            kind.level,
            "again since %s, %d times: %s"
                .formatted(TIME.format(seen.since), seen.times, kind.what));
    count.setLoggerName(kind.logger);
    return count;
  }

  private static Kind kind(LogRecord record) {
    var thrown = record.getThrown();
    var what =
        thrown == null ? withoutNumbers(String.valueOf(record.getMessage())) : places(thrown);
    return new Kind(record.getLoggerName(), record.getLevel(), what);
  }

  /** Also without ids and addresses, which are written in hexadecimal digits. */
  private static String withoutNumbers(String message) {
    var line = message.lines().findFirst().orElse("");
    return line.replaceAll("\\b[0-9a-fA-F]*[0-9][0-9a-fA-F]*\\b", "#");
  }

  private static String places(Throwable thrown) {
    var places = new StringBuilder();
    Throwable each = thrown;
    for (int depth = 0; each != null && depth < DEEPEST; depth++, each = each.getCause()) {
      var stack = each.getStackTrace();
      places
          .append(depth == 0 ? "" : " because of ")
          .append(each.getClass().getName())
          .append(stack.length == 0 ? "" : " at " + stack[0]);
    }
    return places.toString();
  }
}
