package org.aidememoire.schedule;

import java.time.Duration;

/** Something that is done again and again; a bean of its feature, found and not listed. */
public interface ScheduledTask {

  /** Unlike that of any other task, and the same for ever. */
  String name();

  /** How long after it began it begins again, at the earliest. */
  Duration every();

  /** Does what is due. What fails is logged, and tried again the next time. */
  void run();
}
