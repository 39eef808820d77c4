package org.aidememoire.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.curriculum.EditionContent;
import org.aidememoire.curriculum.Editions;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Denied;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.aidememoire.web.record.RecordField;
import org.aidememoire.web.record.RecordWords;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Lets an edition teach modules as they are now. */
@Page(path = "/editions/{id}/versions")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class EditionVersions {

  @Inject Address address;

  @Inject Editions editions;

  @Inject Form form;

  @Inject RecordWords records;

  @Inject Messages messages;

  private @Nullable View<EditionContent> edition;
  private List<RecordHeader> changed = List.of();

  @PostConstruct
  void load() {
    var read = editions.get(address.key("id"));
    if (!read.header().editable()) {
      throw new Denied("denied.edit");
    }
    edition = read;
    changed =
        editions.modules(read.content()).stream()
            .filter(module -> module.contentVersion() > read.content().version(module.id()))
            .toList();
    form.start("version", read.header().version());
  }

  public RecordHeader edition() {
    return Objects.requireNonNull(edition).header();
  }

  /** The modules that changed since they were taken. */
  public List<Option> changed() {
    return changed.stream().map(m -> new Option(m.id().toString(), m.title())).toList();
  }

  public void take() {
    var chosen = RecordField.keys(form, "modules");
    if (chosen.isEmpty()) {
      form.problem("modules", messages.of("edition.take-none"));
      return;
    }
    int version = form.number("version");
    if (form.attempt("modules", () -> editions.take(edition().id(), version, chosen))) {
      Redirect.to(records.path(edition()));
    }
  }
}
