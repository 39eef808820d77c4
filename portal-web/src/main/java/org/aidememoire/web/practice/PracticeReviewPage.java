package org.aidememoire.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.practice.PracticeContent;
import org.aidememoire.practice.PracticeRemark;
import org.aidememoire.practice.PracticeRemarks;
import org.aidememoire.practice.PracticeStep;
import org.aidememoire.practice.Practices;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Field;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.aidememoire.web.record.RecordField;
import org.aidememoire.web.record.RecordFields;
import org.aidememoire.web.record.RecordWords;
import org.jspecify.annotations.Nullable;

/** The review of a practice: what a peer asks to be changed, and what the post answers. */
@Page(path = "/practices/{id}/review")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class PracticeReviewPage {

  @Inject Address address;

  @Inject Practices practices;

  @Inject PracticeRemarks remarks;

  @Inject RecordFields fields;

  @Inject RecordWords records;

  @Inject Form form;

  private @Nullable View<PracticeContent> practice;
  private List<PracticeRemark> all = List.of();

  @PostConstruct
  void load() {
    var read = practices.get(address.key("id"));
    practice = read;
    all = remarks.of(read.header().id());
    if (all.isEmpty() && !mayAdd() && !mayAnswer()) {
      throw new NotFound();
    }
  }

  public RecordHeader header() {
    return Objects.requireNonNull(practice).header();
  }

  public List<PracticeRemark> all() {
    return all;
  }

  /** The first remark that is still to be answered, null where there is none. */
  public @Nullable PracticeRemark firstOpen() {
    return all.stream().filter(PracticeRemark::open).findFirst().orElse(null);
  }

  public boolean mayAdd() {
    return header().next().contains(PracticeStep.REQUEST_CHANGES.name());
  }

  public boolean mayAnswer() {
    return header().editable();
  }

  /** The parts of a practice that can be remarked on. */
  public List<Option> parts() {
    return fields.of(practices.kind()).stream()
        .filter(f -> !f.name().contains(".") && f.type() != Field.Type.SHARING)
        .map(f -> new Option(f.name(), f.label()))
        .toList();
  }

  public String part(String field) {
    return fields.of(practices.kind()).stream()
        .filter(f -> f.name().equals(field))
        .map(RecordField::label)
        .findFirst()
        .orElse(field);
  }

  public void add() {
    saved("remark", () -> remarks.add(header().id(), form.text("field"), form.text("remark")));
  }

  public void answer() {
    var remark = form.value("answers");
    saved(
        "answer",
        () -> remarks.answer(header().id(), UUID.fromString(remark), form.text("answer")));
  }

  private void saved(String field, Runnable work) {
    try {
      if (form.attempt(field, work)) {
        Redirect.to(records.path(header()) + "/review");
      }
    } catch (IllegalArgumentException noKey) {
      throw new NotFound();
    }
  }
}
