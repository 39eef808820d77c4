package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** Law updates, each as far as the current reader may see and do. */
@ApplicationScoped
public class LawUpdates extends Records<LawUpdateContent> {

  @Inject LawUpdateKind kind;

  @Override
  public Kind<LawUpdateContent> kind() {
    return kind;
  }

  /** A cited instrument that the editor may not see stays cited. */
  @Override
  protected LawUpdateContent become(LawUpdateContent before, LawUpdateContent written) {
    var hidden = new ArrayList<>(before.instruments());
    hidden.removeAll(keeping.readable(Set.copyOf(hidden)));
    return written.citingAlso(hidden);
  }

  /** Of the cited instruments those that the reader may see: one query for the whole list. */
  @Override
  protected List<LawUpdateContent> shown(List<LawUpdateContent> updates) {
    var cited = new HashSet<UUID>();
    updates.forEach(u -> cited.addAll(u.instruments()));
    var readable = keeping.readable(cited);
    return updates.stream().map(u -> u.citingOnly(readable)).toList();
  }
}
