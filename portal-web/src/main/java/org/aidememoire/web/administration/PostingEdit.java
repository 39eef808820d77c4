package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.directory.PersonView;
import org.aidememoire.directory.PostingDraft;
import org.aidememoire.directory.PostingState;
import org.aidememoire.directory.PostingView;
import org.aidememoire.directory.Postings;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Invalid;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** Enters a posting, and corrects one that has not begun. */
@Page(
    path = {
      "/administration/postings/new",
      "/administration/postings/{id}",
      "/administration/postings/{id}/correct"
    })
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class PostingEdit {

  @Inject Address address;

  @Inject Postings postings;

  @Inject Form form;

  @Inject Terms terms;

  @Inject Dates dates;

  @Inject Messages messages;

  private @Nullable PostingView planned;

  @PostConstruct
  void load() {
    if (address.text("id").isEmpty()) {
      form.start("starts", dates.today());
      return;
    }
    var read = postings.get(address.key("id"));
    planned = read;
    form.start("version", read.version())
        .start("person", read.person())
        .start("post", Objects.requireNonNullElse(read.post(), Places.HEAD_OFFICE))
        .start("role", read.role())
        .start("title", read.title())
        .start("starts", read.firstDay())
        .start("ends", read.lastDay());
    if (read.state() != PostingState.PLANNED) {
      form.take(Invalid.field("starts", "field.posting.begun"));
    }
  }

  public boolean isNew() {
    return planned == null;
  }

  /** Whose posting is corrected. */
  public String name() {
    return planned == null ? "" : planned.name();
  }

  public List<Option> people() {
    return postings.people().stream().map(p -> new Option(p.id().toString(), words(p))).toList();
  }

  /** Two people may have had the same username, one after the other. */
  private String words(PersonView person) {
    var since =
        person.arrived() == null
            ? messages.of("administration.awaited")
            : messages.of("administration.since", dates.dayOf(person.arrived()));
    return "%s (%s, %s)".formatted(person.name(), person.username(), since);
  }

  public List<Option> roles() {
    return terms.of("administration.role", Role.class);
  }

  public void save() {
    var draft =
        new PostingDraft(
            form.text("person") == null ? null : UUID.fromString(form.value("person")),
            form.value("post").equals(Places.HEAD_OFFICE) ? null : form.text("post"),
            form.choice("role", Role.class),
            form.text("title"),
            form.date("starts"),
            form.date("ends"));
    if (form.wrong()) {
      return;
    }
    try {
      if (planned == null) {
        postings.create(draft);
      } else {
        postings.correct(planned.id(), form.number("version"), draft, form.text("reason"));
      }
      Redirect.to("/administration");
    } catch (Invalid e) {
      form.take(e);
    } catch (Conflict e) {
      form.problem("starts", e.getMessage());
    }
  }
}
