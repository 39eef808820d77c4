package org.aidememoire.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingGroups;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The last question of a record's form: who may read it. Before anything is saved that leaves the
 * ministry, the page names who would gain access and asks once more.
 */
@Named
@RequestScoped
public class SharingChoice {

  @Inject Form form;

  @Inject Messages messages;

  @Inject SharingGroups groups;

  @Inject CurrentReader reader;

  private @Nullable ReadershipView gaining;
  private @Nullable Sharing known;

  public List<Option> levels() {
    return Arrays.stream(SharingLevel.values())
        .map(
            l ->
                new Option(
                    l.name(),
                    messages.word("sharing.level", l),
                    messages.word("sharing.level-help", l)))
        .toList();
  }

  public List<Option> groups() {
    return groups.all().stream().map(g -> new Option(g.id().toString(), g.name())).toList();
  }

  /** Starts with what is saved already, which need not be confirmed again. */
  public void startFrom(Sharing saved) {
    start(saved);
    known = saved;
  }

  public void start(Sharing sharing) {
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

  /** Whether somebody must still see who would gain access by this choice. */
  boolean unconfirmed(Sharing sharing) {
    return sharing.level().leavesTheMinistry()
        && !sharing.equals(known)
        && !form.value("confirmed").equals(signature(sharing));
  }

  void ask(ReadershipView wouldGain) {
    gaining = wouldGain;
  }

  public boolean asked() {
    return gaining != null;
  }

  public ReadershipView gaining() {
    return java.util.Objects.requireNonNull(gaining);
  }

  /** What the confirming button sends: another choice afterwards is asked about again. */
  public String signature() {
    return signature(chosen());
  }

  private static String signature(Sharing sharing) {
    return sharing.level() + " " + sharing.groups();
  }
}
