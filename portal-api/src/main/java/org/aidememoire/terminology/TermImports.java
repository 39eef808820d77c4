package org.aidememoire.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Token;
import org.aidememoire.language.TypedText;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.NotFound;

/**
 * Brings a file into the list in two steps: what it would change, and then the change, if the list
 * is still the one that was compared. Nothing of a file with a mistake is taken.
 */
@ApplicationScoped
@Transactional
public class TermImports {

  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Secretariat secretariat;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  @Inject Event<TermsChanged> changes;

  /** A file that waits for its sender's word. */
  public record Kept(UUID id, String name, byte[] content) {}

  /** What the file would change now. */
  public ImportPlan plan(byte[] content) {
    secretariat.require();
    return ImportPlan.of(TermFileReader.read(content), number(false), list());
  }

  /**
   * Changes the list.
   *
   * @param number of the list that the plan was made for
   * @return the plan with its problems, and nothing done, when there are any
   */
  public ImportPlan apply(byte[] content, long number) {
    secretariat.require();
    var file = TermFileReader.read(content);
    var current = number(true);
    if (current != number) {
      throw new Conflict("conflict.terms", (int) current);
    }
    var list = list();
    var plan = ImportPlan.of(file, current, list);
    if (!plan.problems().isEmpty()) {
      return plan;
    }
    var drafts = new LinkedHashMap<String, ConceptDraft>();
    file.concepts()
        .forEach(said -> drafts.put(said.id(), ImportPlan.draft(said, list.get(said.id()))));
    plan.changes().forEach(change -> enter(Objects.requireNonNull(drafts.get(change.concept()))));
    plan.changes()
        .forEach(
            change ->
                audit.add(
                    "" + reader.get().ministry(),
                    change.added() ? "create" : "change",
                    "concept " + change.concept(),
                    "by import"));
    changes.fire(new TermsChanged());
    return plan.done();
  }

  private void enter(ConceptDraft draft) {
    var concept = entities.find(Concept.class, draft.id());
    if (concept == null) {
      entities.persist(new Concept(draft, clock.instant()));
    } else {
      concept.become(draft, clock.instant());
    }
  }

  private Map<String, ConceptView> list() {
    var list = new LinkedHashMap<String, ConceptView>();
    entities
        .createQuery("select c from Concept c order by c.id", Concept.class)
        .getResultStream()
        .forEach(concept -> list.put(concept.id, concept.view()));
    return list;
  }

  private long number(boolean locked) {
    return Row.only(
            entities.createNativeQuery(
                locked
                    ? "select version from concept_list for update"
                    : "select version from concept_list"))
        .count(0);
  }

  /** Keeps a file until its sender says yes, for a day. */
  public UUID keep(String name, byte[] content) {
    secretariat.require();
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    entities
        .createNativeQuery("delete from term_import where made < ?")
        .setParameter(1, now.minus(KEPT))
        .executeUpdate();
    var id = UUID.randomUUID();
    entities
        .createNativeQuery(
            "insert into term_import (id, made, person, name, content) values (?, ?, ?, ?, ?)")
        .setParameter(1, id)
        .setParameter(2, now)
        .setParameter(3, Token.person(Objects.requireNonNull(reader.get().person())))
        .setParameter(4, shown(name))
        .setParameter(5, content)
        .executeUpdate();
    return id;
  }

  /** As much of its name as distinguishes it. */
  private static String shown(String name) {
    var line = Objects.requireNonNullElse(TypedText.line(name), "");
    return line.substring(
        0, line.offsetByCodePoints(0, Math.min(200, line.codePointCount(0, line.length()))));
  }

  public Kept kept(UUID id) {
    secretariat.require();
    return Row.first(
            entities
                .createNativeQuery("select name, content from term_import where id = ?")
                .setParameter(1, id),
            row -> new Kept(id, row.text(0), row.bytes(1)))
        .orElseThrow(NotFound::new);
  }

  /** The sender has said yes or no. */
  public void forget(UUID id) {
    entities
        .createNativeQuery("delete from term_import where id = ?")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** The list that the portal comes with, if no list was ever entered. */
  void enterFirst() {
    boolean entered =
        Row.only(entities.createNativeQuery("select entered from concept_list for update"))
            .truth(0);
    if (entered) {
      return;
    }
    var file = TermFileReader.read(own());
    var plan = ImportPlan.of(file, 0, Map.of());
    if (!plan.problems().isEmpty()) {
      throw new IllegalStateException("terms.csv: " + plan.problems());
    }
    file.concepts().forEach(said -> enter(ImportPlan.draft(said, null)));
    entities.flush();
    entities.createNativeQuery("update concept_list set entered = true").executeUpdate();
  }

  static byte[] own() {
    try (var file = Objects.requireNonNull(TermImports.class.getResourceAsStream("terms.csv"))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
