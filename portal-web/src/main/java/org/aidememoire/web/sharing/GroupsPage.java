package org.aidememoire.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
import org.aidememoire.sharing.SharingGroupView;
import org.aidememoire.sharing.SharingGroups;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Names;

/** The groups that the reader belongs to or keeps. */
@Page(path = "/groups", own = 3)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class GroupsPage {

  @Inject SharingGroups groups;

  @Inject CurrentReader reader;

  @Inject Names names;

  @Inject Messages messages;

  public List<SharingGroupView> all() {
    return groups.all();
  }

  public boolean mayCreate() {
    return reader.get().has(Role.ADMINISTRATOR) || reader.get().has(Role.HEAD_OF_POST);
  }

  /** The rule in words, empty where the group has explicit members alone. */
  public String rule(SharingGroupView group) {
    var sending = group.sending().stream().map(names::country).collect(Collectors.joining(", "));
    if (group.host() == null) {
      return "";
    }
    return sending.isEmpty()
        ? messages.of("sharing.group-rule-any", names.country(group.host()))
        : messages.of("sharing.group-rule", names.country(group.host()), sending);
  }
}
