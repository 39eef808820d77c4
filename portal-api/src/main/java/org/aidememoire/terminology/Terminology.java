package org.aidememoire.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Created;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.NotFound;

/** The term list. Everyone signed in reads it, the secretariat alone changes it. */
@ApplicationScoped
@Transactional
public class Terminology {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Secretariat secretariat;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  @Inject HeldTerms held;

  @Inject Event<TermsChanged> changes;

  @Inject Event<Created> created;

  /** By name; the topics are counted without the chosen one, so that another can be chosen. */
  public ConceptListing list(ConceptQuestion question) {
    var matching = held.concepts().stream().filter(question::matches).toList();
    var topics =
        matching.stream()
            .collect(
                Collectors.groupingBy(ConceptView::topic, TreeMap::new, Collectors.counting()));
    var found = matching.stream().filter(question::isAbout).toList();
    var shown =
        found.stream()
            .sorted(Comparator.comparing(ConceptView::name, String.CASE_INSENSITIVE_ORDER))
            .skip((long) (question.page() - 1) * question.size())
            .limit(question.size())
            .toList();
    var pages = Math.max(1, Math.ceilDiv(found.size(), question.size()));
    return new ConceptListing(found.size(), question.page(), pages, shown, topics);
  }

  public ConceptView get(String id) {
    return find(id).view();
  }

  /** Everything, in the order of the keys. */
  public Collection<ConceptView> all() {
    return List.copyOf(held.concepts());
  }

  /** Whether this reader may change the list. */
  public boolean editable() {
    return secretariat.reads();
  }

  public ConceptView create(ConceptDraft draft) {
    secretariat.require();
    draft.check();
    new FieldProblems()
        .when(entities.find(Concept.class, draft.id()) != null, "id", "field.concept.exists")
        .refuse();
    var concept = new Concept(draft, clock.instant());
    entities.persist(concept);
    entities.flush();
    note("create", concept.id);
    created.fire(new Created("terms", concept.id));
    return concept.view();
  }

  public ConceptView edit(String id, int version, ConceptDraft draft) {
    secretariat.require();
    var concept = find(id, version);
    draft.check();
    concept.become(draft, clock.instant());
    entities.flush();
    note("change", id);
    return concept.view();
  }

  public void remove(String id, int version) {
    secretariat.require();
    entities.remove(find(id, version));
    note("remove", id);
  }

  private Concept find(String id, int version) {
    var concept = find(id);
    if (concept.version != version) {
      throw new Conflict("conflict.saved-in-between", concept.version);
    }
    return concept;
  }

  private Concept find(String id) {
    return Optional.ofNullable(entities.find(Concept.class, id)).orElseThrow(NotFound::new);
  }

  /** The trail's entry names who keeps the list, for its administrators to read. */
  private void note(String action, String id) {
    audit.add("" + reader.get().ministry(), action, "concept " + id, "");
    changes.fire(new TermsChanged());
  }
}
