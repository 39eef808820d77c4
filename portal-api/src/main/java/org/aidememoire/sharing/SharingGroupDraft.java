package org.aidememoire.sharing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.language.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is sent in.
 *
 * @param host with {@code sending} the rule on current postings; null: explicit members alone
 * @param sending sending countries, empty for any
 * @param members people of the directory
 * @param observers people who read along without being delegates
 */
public record SharingGroupDraft(
    String name,
    @Nullable String purpose,
    @Nullable String host,
    List<String> sending,
    List<UUID> members,
    List<UUID> observers,
    boolean hidesRoster) {

  public SharingGroupDraft {
    name = Objects.requireNonNullElse(TypedText.line(name), "");
    purpose = TypedText.written(purpose);
    sending = sending == null ? List.of() : List.copyOf(sending);
    members = members == null ? List.of() : List.copyOf(members);
    observers = observers == null ? List.of() : List.copyOf(observers);
    host = host == null || host.isBlank() ? null : host;
  }
}
