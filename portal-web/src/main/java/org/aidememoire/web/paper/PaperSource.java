package org.aidememoire.web.paper;

import java.util.UUID;
import org.aidememoire.paper.Paper;

/** A kind of paper that a feature has; implemented once for each. */
public interface PaperSource {

  /** As the address names it. */
  String name();

  /**
   * As the current reader may read it.
   *
   * @param key of the record that it is a paper of
   */
  Paper of(UUID key);
}
