package org.aidememoire.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.identity.Role;
import org.aidememoire.identity.Token;
import org.aidememoire.persistence.Created;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.NotFound;

/** Named groups that records can be shared with. Heads of post and administrators keep them. */
@ApplicationScoped
@Transactional
public class SharingGroups {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Readers readers;

  @Inject AuditTrail audit;

  @Inject Event<Created> created;

  @Inject Clock clock;

  /** The groups that this reader belongs to or whose ministry is the reader's, by name. */
  public List<SharingGroupView> all() {
    var everybody = readers.everybody();
    return entities
        .createQuery("select g from SharingGroup g order by g.name, g.id", SharingGroup.class)
        .setMaxResults(500)
        .getResultList()
        .stream()
        .map(g -> view(g, everybody))
        .toList();
  }

  /** Which of the named ones the reader may see. */
  public Set<UUID> known(List<UUID> named) {
    return named.isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery("select g.id from SharingGroup g where g.id in :ids", UUID.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("ids", named)
                .getResultList());
  }

  /** Which of the named ones the reader keeps, by name. */
  public List<UUID> kept(List<UUID> named) {
    var by = reader.get();
    return named.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select g from SharingGroup g where g.id in :ids order by g.name, g.id",
                SharingGroup.class)
            .setParameter("ids", named)
            .getResultStream()
            .filter(group -> keeps(by, group.ministry))
            .map(group -> group.id)
            .toList();
  }

  public SharingGroupView get(UUID id) {
    return view(find(id), readers.everybody());
  }

  public SharingGroupView create(SharingGroupDraft draft) {
    var by = reader.posted();
    var ministry = by.ministry();
    if (ministry == null || !keeps(by, ministry)) {
      throw new Denied("denied.release");
    }
    check(draft);
    var group = new SharingGroup(ministry, clock.instant());
    group.become(draft);
    entities.persist(group);
    entities.flush();
    enrol(group, draft);
    audit.add(ministry, "create", "group " + group.id, "");
    created.fire(new Created("groups", group.id.toString()));
    return get(group.id);
  }

  public SharingGroupView edit(UUID id, int version, SharingGroupDraft draft) {
    var group = find(id);
    if (!keeps(reader.get(), group.ministry)) {
      throw new Denied("denied.release");
    }
    if (group.version != version) {
      throw new Conflict("conflict.saved-in-between", group.version);
    }
    check(draft);
    group.become(draft);
    entities
        .createNativeQuery("delete from group_member where sharing_group = ?")
        .setParameter(1, id)
        .executeUpdate();
    enrol(group, draft);
    entities.flush();
    audit.add(group.ministry, "change", "group " + id, "");
    return get(id);
  }

  private static boolean keeps(Reader by, String ministry) {
    return by.administers(ministry)
        || (by.has(Role.HEAD_OF_POST) && by.tokens().contains(Token.ministry(ministry)));
  }

  private static void check(SharingGroupDraft draft) {
    new FieldProblems()
        .required("name", draft.name(), "field.name.required")
        .when(
            draft.host() == null && draft.members().isEmpty() && draft.observers().isEmpty(),
            "host",
            "field.rule.required")
        .refuse();
  }

  private void enrol(SharingGroup group, SharingGroupDraft draft) {
    draft.members().forEach(person -> enrol(group, person, false));
    draft.observers().forEach(person -> enrol(group, person, true));
  }

  private void enrol(SharingGroup group, UUID person, boolean observer) {
    entities
        .createNativeQuery(
            "insert into group_member (sharing_group, person, observer) values (?, ?, ?) on conflict do nothing")
        .setParameter(1, group.id)
        .setParameter(2, person)
        .setParameter(3, observer)
        .executeUpdate();
  }

  /** Whom the group names, for those who keep it. */
  private List<UUID> enrolled(Reader by, SharingGroup group, boolean observers) {
    if (!keeps(by, group.ministry)) {
      return List.of();
    }
    return Row.list(
        entities
            .createNativeQuery(
                "select person from group_member where sharing_group = ? and observer = ? order by person")
            .setParameter(1, group.id)
            .setParameter(2, observers),
        row -> row.key(0));
  }

  private SharingGroup find(UUID id) {
    return Optional.ofNullable(entities.find(SharingGroup.class, id)).orElseThrow(NotFound::new);
  }

  private SharingGroupView view(SharingGroup group, List<Reader> everybody) {
    var by = reader.get();
    List<String> roster =
        group.showsRosterTo(by)
            ? everybody.stream()
                .filter(r -> r.tokens().contains(Token.group(group.id)))
                .map(Reader::name)
                .toList()
            : List.of();
    return new SharingGroupView(
        group.id,
        group.version,
        group.name,
        group.purpose,
        group.ministry,
        group.ruleHost,
        group.ruleSending,
        group.hidesRoster,
        roster,
        enrolled(by, group, false),
        enrolled(by, group, true),
        keeps(by, group.ministry));
  }
}
