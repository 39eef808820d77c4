package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** The sessions of forums, parts of them. */
@ApplicationScoped
public class ForumSessions extends Records<ForumSessionContent> {

  @Inject ForumSessionKind kind;

  @Override
  public Kind<ForumSessionContent> kind() {
    return kind;
  }
}
