package org.aidememoire.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Readers;
import org.aidememoire.sharing.SharingGroupDraft;
import org.aidememoire.sharing.SharingGroupView;
import org.aidememoire.sharing.SharingGroups;

/** Enters the sharing groups, each as the head of post who keeps it. */
@ApplicationScoped
class GroupsLoad {

  @Inject Readers readers;

  @Inject SharingGroups groups;

  void load(EnteredKeys keys) {
    for (var group :
        DemonstrationFiles.directory().getJsonArray("groups").getValuesAs(JsonObject.class)) {
      var keeper =
          readers.of(DemonstrationFiles.key("person", group.getString("by"))).orElseThrow();
      var entered = CurrentReader.runAs(keeper, () -> enter(draft(group)));
      keys.groups().put(group.getString("key"), entered.id());
    }
  }

  private SharingGroupView enter(SharingGroupDraft draft) {
    return groups.all().stream()
        .filter(g -> g.name().equals(draft.name()))
        .findFirst()
        .orElseGet(() -> groups.create(draft));
  }

  private static SharingGroupDraft draft(JsonObject group) {
    return new SharingGroupDraft(
        group.getString("name"),
        JsonFields.text(group, "purpose"),
        JsonFields.text(group, "host"),
        JsonFields.texts(group, "sending"),
        people(JsonFields.texts(group, "members")),
        people(JsonFields.texts(group, "observers")),
        group.getBoolean("hidesRoster", false));
  }

  private static List<UUID> people(List<String> usernames) {
    return usernames.stream().map(u -> DemonstrationFiles.key("person", u)).toList();
  }
}
