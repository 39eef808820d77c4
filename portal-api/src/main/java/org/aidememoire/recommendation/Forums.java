package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** Forums, each as far as the current reader may see and do. */
@ApplicationScoped
public class Forums extends Records<ForumContent> {

  @Inject ForumKind kind;

  @Override
  public Kind<ForumContent> kind() {
    return kind;
  }
}
