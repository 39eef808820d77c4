package org.aidememoire.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.aidememoire.problem.NotFound;

/** The kinds of record that there are. */
@ApplicationScoped
public class RecordKinds {

  @Inject @Any Instance<RecordKind> kinds;

  public RecordKind named(String kind) {
    return kinds.stream().filter(k -> k.kind().equals(kind)).findFirst().orElseThrow(NotFound::new);
  }

  /** The kind whose records lie at {@code /<kind>s/}. */
  public RecordKind below(String folder) {
    return named(folder.endsWith("s") ? folder.substring(0, folder.length() - 1) : folder);
  }
}
