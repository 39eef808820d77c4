package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.sharing.SharedRecords;

/** Law updates, each as far as the current reader may see and do. */
@ApplicationScoped
public class LawUpdates extends SharedRecords<LawUpdate, LawUpdateDraft, LawUpdateView> {

  LawUpdates() {
    super(LawUpdate.class, LawUpdate::new, LawUpdate::become);
  }

  /** A cited instrument that the editor may not see stays cited. */
  @Override
  protected void become(LawUpdate update, LawUpdateDraft draft) {
    var hidden = new ArrayList<>(update.instruments());
    hidden.removeAll(keeping.readable(Set.copyOf(hidden)));
    super.become(update, draft);
    update.citeAlso(hidden);
  }

  /** Of the cited instruments those that the reader may see: one query for the whole list. */
  @Override
  protected List<LawUpdateView> views(List<LawUpdate> updates) {
    var cited = new HashSet<UUID>();
    updates.forEach(u -> cited.addAll(u.instruments()));
    var readable = keeping.readable(cited);
    return updates.stream().map(u -> u.view(keeping.header(u), readable)).toList();
  }
}
