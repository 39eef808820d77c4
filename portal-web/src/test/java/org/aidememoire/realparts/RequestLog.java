package org.aidememoire.realparts;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What an operator is warned of by those threads that answer requests, while this is open. */
public final class RequestLog extends Handler implements AutoCloseable {

  private final List<LogRecord> warnings = new CopyOnWriteArrayList<>();

  public RequestLog() {
    Logger.getLogger("").addHandler(this);
  }

  @Override
  public void publish(LogRecord record) {
    if (record.getLevel().intValue() >= Level.WARNING.intValue()
        && Thread.currentThread().getName().startsWith("http-thread-pool")) {
      warnings.add(record);
    }
  }

  /** Each in a line, with the kind of failure whose stack it shows. */
  public List<String> warnings() {
    return warnings.stream()
        .map(w -> w.getMessage() + (w.getThrown() == null ? "" : " " + w.getThrown().getClass()))
        .toList();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
