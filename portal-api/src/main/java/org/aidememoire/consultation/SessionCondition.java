package org.aidememoire.consultation;

import org.aidememoire.record.View;

/**
 * What another feature asks before a step of a session is taken; a bean of that feature, found and
 * not listed. The minutes say so of their steps.
 */
public interface SessionCondition {

  /**
   * Refuses the step by a problem that says what is missing.
   *
   * @param session as it is before the step
   */
  void check(SessionStep step, View<SessionContent> session);
}
