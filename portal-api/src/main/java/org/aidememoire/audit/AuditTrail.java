package org.aidememoire.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Token;
import org.aidememoire.persistence.Row;

/** Appends to the trail and reads it. The database numbers and chains the entries. */
@ApplicationScoped
@Transactional
public class AuditTrail {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @PersistenceContext(unitName = "worker")
  EntityManager worker;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  /**
   * @param ministry whose administrators may read the entry
   */
  public void add(String ministry, String action, String subject, String detail) {
    var audience = new TreeSet<>(List.of(Token.administrator(ministry)));
    entities
        .createNativeQuery(
            """
            insert into audit_entry (number, made, actor, action, subject, detail, audience, previous, hash)
            values (0, ?, ?, ?, ?, ?, ?, '', '')
            """)
        .setParameter(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .setParameter(2, actor())
        .setParameter(3, action)
        .setParameter(4, subject)
        .setParameter(5, detail)
        .setParameter(6, array(audience))
        .executeUpdate();
  }

  private String actor() {
    var current = reader.get();
    return current.person() == null ? current.name() : Token.person(current.person());
  }

  private static String[] array(SortedSet<String> tokens) {
    return tokens.toArray(String[]::new);
  }

  /** The newest entries that the reader may see. */
  public List<AuditEntry> newest(int atMost) {
    return Row.list(
        entities
            .createNativeQuery(
                """
                select number, made, actor, action, subject, detail
                  from audit_entry order by number desc limit ?
                """)
            .setParameter(1, Math.clamp(atMost, 1, 200)),
        AuditTrail::entry);
  }

  private static AuditEntry entry(Row row) {
    return new AuditEntry(
        row.count(0), row.instant(1), row.text(2), row.text(3), row.text(4), row.text(5));
  }

  /** The number of the first entry that does not fit the chain; empty when the trail is whole. */
  public OptionalLong firstBroken() {
    var broken =
        worker
            .createNativeQuery(
                """
                select min(number) from (
                  select e.number, e.hash is distinct from audit_hash(e) as altered,
                         e.previous is distinct from coalesce(lag(e.hash) over (order by e.number), '') as torn,
                         e.number <> row_number() over (order by e.number) as missing
                    from audit_entry e) checked
                 where altered or torn or missing
                """)
            .getSingleResult();
    return broken == null ? OptionalLong.empty() : OptionalLong.of(((Number) broken).longValue());
  }
}
