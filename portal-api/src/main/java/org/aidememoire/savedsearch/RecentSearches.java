package org.aidememoire.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Token;
import org.aidememoire.persistence.Row;

/** What a person asked last, as addresses of the search page; nobody else can see it. */
@ApplicationScoped
@Transactional
public class RecentSearches {

  private static final int KEPT = 10;
  private static final int LONGEST = 2000;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  /** Newest first. */
  public List<String> all() {
    return Row.list(
        entities
            .createNativeQuery("select address from recent_search order by asked desc")
            .setMaxResults(KEPT),
        row -> row.text(0));
  }

  /** Remembers it for a person with a posting, and forgets the eldest. */
  public void remember(String address) {
    var by = reader.get();
    var person = by.person();
    if (person == null || !by.posted() || address.length() > LONGEST) {
      return;
    }
    entities
        .createNativeQuery(
            """
            insert into recent_search (caller, address, asked) values (?, ?, ?::timestamptz)
            on conflict (caller, address) do update set asked = excluded.asked
            """)
        .setParameter(1, Token.person(person))
        .setParameter(2, address)
        .setParameter(3, clock.instant().toString())
        .executeUpdate();
    entities
        .createNativeQuery(
            """
            delete from recent_search where address not in
              (select address from recent_search order by asked desc limit ?::int)
            """)
        .setParameter(1, KEPT)
        .executeUpdate();
  }

  public void forget() {
    entities.createNativeQuery("delete from recent_search").executeUpdate();
  }
}
