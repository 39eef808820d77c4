package org.aidememoire.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.DiscardedDraft;
import org.aidememoire.record.DiscardedDrafts;
import org.aidememoire.record.Kinds;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;

/** The drafts that the reader or the reader's post discarded and can still take back. */
@Page(path = "/drafts/discarded", own = 7)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class DiscardedPage {

  @Inject DiscardedDrafts drafts;

  @Inject Kinds kinds;

  @Inject Messages messages;

  private List<DiscardedDraft> all = List.of();

  @PostConstruct
  void load() {
    all = drafts.all();
  }

  public List<DiscardedDraft> all() {
    return all;
  }

  public String kind(DiscardedDraft draft) {
    return messages.of(kinds.kind(draft.kind()).feature() + ".kind");
  }
}
