package org.aidememoire.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.record.Draft;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingGroups;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The last question of a record's form: who may read it. Before a change is saved by which somebody
 * outside the ministry could read the record at once, the page names who gains access and asks once
 * more. A draft gives access to nobody, so its publishing asks.
 */
@Named
@RequestScoped
public class SharingChoice {

  /** The button that saves, which carries the signature where it was pressed to confirm. */
  private static final String CONFIRM = "save";

  @Inject Form form;

  @Inject Messages messages;

  @Inject SharingGroups groups;

  @Inject Releaser releasers;

  private @Nullable ReadershipView gaining;
  private String signature = "";
  private int releaser;

  public List<Option> levels() {
    return Arrays.stream(SharingLevel.values())
        .map(
            l ->
                new Option(
                    l.name(),
                    messages.word("sharing.level", l),
                    messages.word("sharing.level-help", l, releaser)))
        .toList();
  }

  /** Who releases it beyond the ministry, see {@link Releaser#of}. */
  public int releaser() {
    return releaser;
  }

  public List<Option> groups() {
    return groups.all().stream().map(g -> new Option(g.id().toString(), g.name())).toList();
  }

  /**
   * @param post that keeps the record, null for the head office
   */
  public void start(Sharing sharing, String ministry, @Nullable String post) {
    releaser = releasers.of(ministry, post);
    form.start("sharing", sharing.level()).start("groups", sharing.groups());
  }

  public Sharing chosen() {
    return new Sharing(
        Objects.requireNonNullElse(
            form.choice("sharing", SharingLevel.class), SharingLevel.MINISTRY),
        form.set("groups").stream()
            .filter(g -> g.matches("[0-9a-f-]{36}"))
            .map(UUID::fromString)
            .toList());
  }

  /** Whether nobody has seen yet who would gain access by what this draft says. */
  public boolean unconfirmed(Draft<?> draft) {
    return draft.sharing().level().leavesTheMinistry()
        && !form.value(CONFIRM).equals(signature(draft));
  }

  /** Asks where somebody gains, and says whether it does. */
  public boolean asks(Draft<?> draft, ReadershipView wouldGain) {
    if (!wouldGain.everyone() && wouldGain.people() == 0) {
      return false;
    }
    gaining = wouldGain;
    signature = signature(draft);
    return true;
  }

  public boolean asked() {
    return gaining != null;
  }

  public ReadershipView gaining() {
    return Objects.requireNonNull(gaining);
  }

  /** What the confirming button sends: another choice afterwards must be confirmed again. */
  public String signature() {
    return signature;
  }

  private static String signature(Draft<?> draft) {
    return draft.sharing().level() + " " + draft.sharing().groups() + " " + draft.host();
  }
}
