package org.aidememoire.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** Confirms a publishing step: what will happen, who will gain access, and why it is done. */
@Page(path = "/{records}/{id}/steps/{step}")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class StepPage {

  @Inject Address address;

  @Inject RecordKinds kinds;

  @Inject Records records;

  @Inject Form form;

  private @Nullable RecordHeader header;
  private @Nullable PublishingStep step;
  private @Nullable ReadershipView gaining;

  @PostConstruct
  void load() {
    step = PublishingStep.named(address.text("step").orElse(""));
    var read = kind().header(address.key("id"));
    header = read;
    form.start("version", read.version());
    if (!read.next().contains(step) && !form.sent()) {
      throw new Denied(step == PublishingStep.PUBLISH ? "denied.release" : "denied.edit");
    }
  }

  private RecordKind<?, ?> kind() {
    return kinds.below(address.text("records").orElse(""));
  }

  public void take() {
    try {
      kind().records().step(header().id(), form.number("version"), step(), form.text("reason"));
      Saving.leadTo(records.path(header()));
    } catch (Invalid e) {
      form.take(e);
    } catch (Conflict | Denied e) {
      form.problem("reason", Objects.requireNonNullElse(e.getMessage(), ""));
    }
  }

  public RecordHeader header() {
    return Objects.requireNonNull(header);
  }

  public PublishingStep step() {
    return Objects.requireNonNull(step);
  }

  public boolean grave() {
    return step == PublishingStep.WITHDRAW;
  }

  public boolean widens() {
    return step == PublishingStep.PUBLISH;
  }

  public ReadershipView gaining() {
    if (gaining == null) {
      gaining = kind().records().wouldGain(header().id());
    }
    return gaining;
  }
}
