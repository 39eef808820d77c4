package org.aidememoire.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.attachment.AttachmentState;
import org.aidememoire.attachment.AttachmentView;
import org.aidememoire.attachment.Attachments;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Denied;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.Step;
import org.aidememoire.record.Together;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.Along.Cited;
import org.jspecify.annotations.Nullable;

/** Confirms a publishing step: what will happen, who will gain access, and why it is done. */
@Page(path = "/{records}/{id}/steps/{step}")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class StepPage {

  @Inject Address address;

  @Inject Kinds kinds;

  @Inject RecordWords records;

  @Inject Form form;

  @Inject Done done;

  @Inject Along along;

  @Inject Together together;

  @Inject Attachments attachments;

  private @Nullable RecordHeader header;
  private @Nullable Step step;
  private @Nullable ReadershipView gaining;
  private @Nullable List<Cited> cited;
  private @Nullable List<AttachmentView> withheld;

  @PostConstruct
  void load() {
    var named = all().kind().lifecycle().step(address.text("step").orElse(""));
    step = named;
    var read = all().get(address.key("id")).header();
    header = read;
    form.start("version", read.version());
    if (!read.next().contains(named.name()) && !form.sent()) {
      throw new Denied(named.right().denied(read.level()));
    }
  }

  private Records<?> all() {
    return kinds.below(address.text("records").orElse(""));
  }

  public void take() {
    if (form.attempt("reason", () -> together.save(this::takeIt))) {
      cited = null;
      done.lead(records.path(header()), records.done(header(), step()), readers());
    }
  }

  private void takeIt() {
    if (widens()) {
      along.bring(RecordField.keys(form, "along"), cited(), header());
    }
    all()
        .step(
            header().id(), form.number("version"), step().name(), form.text("reason"), successor());
  }

  /** What it cites and its readers would not reach. */
  public List<Cited> cited() {
    if (cited == null) {
      cited = widens() ? along.of(header(), step()) : List.of();
    }
    return cited;
  }

  /** The files that its readers would not get: not checked yet, or refused. */
  public List<AttachmentView> withheld() {
    if (withheld == null) {
      withheld =
          widens()
              ? attachments.of(header().id()).stream()
                  .filter(file -> file.state() != AttachmentState.AVAILABLE)
                  .toList()
              : List.of();
    }
    return withheld;
  }

  private @Nullable UUID successor() {
    return RecordField.keys(form, "successor").stream().findFirst().orElse(null);
  }

  /** How many can read it now; -1 where everyone can. */
  private int readers() {
    var now = records.readers(header());
    return now.everyone() ? -1 : now.people();
  }

  public RecordHeader header() {
    return Objects.requireNonNull(header);
  }

  public Step step() {
    return Objects.requireNonNull(step);
  }

  public boolean grave() {
    return step().retires();
  }

  public boolean widens() {
    return step().releases();
  }

  public ReadershipView gaining() {
    if (gaining == null) {
      gaining = all().wouldGain(header().id(), step().name());
    }
    return gaining;
  }
}
