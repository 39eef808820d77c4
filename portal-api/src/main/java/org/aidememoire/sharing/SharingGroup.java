package org.aidememoire.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.aidememoire.persistence.TextsConverter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "sharing_group")
class SharingGroup {

  @Id UUID id = UUID.randomUUID();
  @Version int version;
  String name = "";
  @Nullable String purpose;
  String ministry = "";

  @Column(name = "rule_host")
  @Nullable String ruleHost;

  @Column(name = "rule_sending")
  @Convert(converter = TextsConverter.class)
  SortedSet<String> ruleSending = Collections.emptySortedSet();

  @Column(name = "hides_roster")
  boolean hidesRoster;

  Instant created = Instant.EPOCH;

  @Convert(converter = TextsConverter.class)
  SortedSet<String> audience = Collections.emptySortedSet();

  protected SharingGroup() {}

  SharingGroup(String ministry, Instant now) {
    this.ministry = ministry;
    created = now;
    audience = new TreeSet<>(List.of(Token.group(id), Token.ministry(ministry)));
  }

  void become(SharingGroupDraft draft) {
    name = draft.name();
    purpose = draft.purpose();
    ruleHost = draft.host();
    ruleSending = new TreeSet<>(draft.sending());
    hidesRoster = draft.hidesRoster();
  }

  /** Its members are named to those who keep the group, and to its members unless it hides them. */
  boolean showsRosterTo(Reader reader) {
    return !hidesRoster || reader.tokens().contains(Token.ministry(ministry));
  }
}
