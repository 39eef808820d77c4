package org.aidememoire.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aidememoire.follow.Follow;
import org.aidememoire.follow.FollowDraft;
import org.aidememoire.follow.FollowSubject;
import org.aidememoire.follow.Follows;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.notice.KeptFor;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Done;
import org.jspecify.annotations.Nullable;

/** Follows the instrument whose page it stands on, or follows it no more. */
@Named
@RequestScoped
public class FollowButton {

  @Inject Follows follows;

  @Inject CurrentReader reader;

  @Inject Form form;

  @Inject Done done;

  private @Nullable Optional<Follow> follow;

  /** How it is followed, null where it is not. */
  public @Nullable Follow of(RecordHeader instrument) {
    var known = follow;
    if (known == null) {
      known = follows.of(FollowSubject.INSTRUMENT, instrument.id().toString());
      follow = known;
    }
    return known.orElse(null);
  }

  /** Who would keep it. */
  public KeptFor keeper() {
    return KeptFor.usual(reader.get());
  }

  public void begin(RecordHeader instrument) {
    var draft = new FollowDraft(FollowSubject.INSTRUMENT, instrument.id().toString(), keeper());
    if (form.attempt("follow", field -> "follow", () -> follows.begin(draft))) {
      done.lead("/instruments/" + instrument.id(), "follow.done.FOLLOWING", 0);
    }
  }

  public void end(RecordHeader instrument) {
    var kept = of(instrument);
    if (kept != null) {
      follows.end(kept.id());
    }
    done.lead("/instruments/" + instrument.id(), "follow.done.ENDED", 1);
  }
}
