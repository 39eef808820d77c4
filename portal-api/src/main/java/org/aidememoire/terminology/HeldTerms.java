package org.aidememoire.terminology;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.aidememoire.persistence.PortalStarted;
import org.aidememoire.search.SearchTerms;
import org.aidememoire.searchindex.TermList;

/**
 * The term list as this node holds it in memory. Whoever changes it here finds the change in the
 * next search; other nodes hear of it, see {@link TermListener}. No request reads it from the
 * database.
 */
@ApplicationScoped
public class HeldTerms implements SearchTerms {

  private record Held(long number, SequencedMap<String, ConceptView> concepts, TermList list) {

    static Held of(long number, List<ConceptView> all, TermList before) {
      var concepts = new TreeMap<String, ConceptView>();
      all.forEach(concept -> concepts.put(concept.id(), concept));
      var list =
          all.stream()
              .map(
                  concept ->
                      new TermList.Concept(
                          concept.id(),
                          concept.labels().values().stream().flatMap(Collection::stream).toList()))
              .toList();
      return new Held(number, concepts, before.become(list));
    }
  }

  @Inject StoredTerms stored;

  @Inject TermImports imports;

  private volatile Held held = Held.of(-1, List.of(), TermList.none());

  void start(@Observes @Priority(160) PortalStarted event) {
    imports.enterFirst();
    look();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TermsChanged changed) {
    look();
  }

  /** Reloads the list if its number has changed. The number first: a later change is seen again. */
  synchronized void look() {
    var number = stored.number();
    if (number != held.number) {
      held = Held.of(number, stored.all(), held.list);
    }
  }

  @Override
  public TermList list() {
    return held.list;
  }

  @Override
  public Map<String, List<String>> labels(String concept) {
    var known = held.concepts.get(concept);
    return known == null ? Map.of() : known.labels();
  }

  /** All concepts by key. */
  Collection<ConceptView> concepts() {
    return held.concepts.values();
  }
}
