package org.aidememoire.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Denied;
import org.aidememoire.sharing.SharingGroupDraft;
import org.aidememoire.sharing.SharingGroups;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.PeopleFinder;
import org.jspecify.annotations.Nullable;

/** Makes a group, or changes one. */
@Page(path = {"/groups/new", "/groups/{id}"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class GroupEdit {

  @Inject Address address;

  @Inject SharingGroups groups;

  @Inject Form form;

  @Inject PeopleFinder people;

  @Inject Messages messages;

  private @Nullable UUID id;

  @PostConstruct
  void load() {
    if (address.text("id").isEmpty()) {
      return;
    }
    var group = groups.get(address.key("id"));
    if (!group.editable()) {
      throw new Denied("denied.release");
    }
    id = group.id();
    form.start("version", group.version())
        .start("name", group.name())
        .start("purpose", group.purpose())
        .start("host", group.host())
        .start("sending", group.sending())
        .start("members", group.members())
        .start("observers", group.observers())
        .start("hidesRoster", group.hidesRoster() ? List.of("true") : List.of());
  }

  public boolean isNew() {
    return id == null;
  }

  public void save() {
    if (form.wrong()) {
      return;
    }
    var draft =
        new SharingGroupDraft(
            form.value("name"),
            form.text("purpose"),
            form.text("host"),
            List.copyOf(form.set("sending")),
            keys("members"),
            keys("observers"),
            form.has("hidesRoster", "true"));
    if (form.attempt("name", () -> keep(draft))) {
      Redirect.to("/groups");
    }
  }

  private void keep(SharingGroupDraft draft) {
    if (id == null) {
      groups.create(draft);
    } else {
      groups.edit(id, form.number("version"), draft);
    }
  }

  private List<UUID> keys(String field) {
    return form.set(field).stream().map(UUID::fromString).toList();
  }

  /** Those chosen in that field. */
  public List<Option> chosen(String field) {
    return people.options(form.set(field));
  }

  /** Those to choose from where no script finds them. */
  public List<Option> others(String field) {
    return people.others(form.set(field));
  }

  public List<Option> rosterChoice() {
    return List.of(new Option("true", messages.of("sharing.group-roster-hide")));
  }
}
