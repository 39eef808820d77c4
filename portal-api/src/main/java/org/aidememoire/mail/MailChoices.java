package org.aidememoire.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Language;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** How the reader wants mail, how much of records a ministry lets out, and what became of mails. */
@ApplicationScoped
@Transactional
public class MailChoices {

  /** Until somebody chooses otherwise. */
  public static final Delivery DEFAULT = Delivery.DAILY;

  /** Until a ministry's administrator chooses otherwise: a mail leaves the portal's protection. */
  public static final Detail DEFAULT_DETAIL = Detail.TITLES;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject MailServer server;

  /**
   * How the reader wants mail.
   *
   * @param address as the ministry's identity provider said it at the last sign-in; null where it
   *     said none
   * @param stopped whether all mail was stopped
   * @param bySource what was chosen, by the name of the source
   */
  public record Chosen(
      boolean served, @Nullable String address, boolean stopped, Map<String, Delivery> bySource) {

    public Delivery of(String source) {
      return bySource.getOrDefault(source, DEFAULT);
    }
  }

  public Chosen chosen() {
    var person = person();
    var address =
        Row.first(
                entities
                    .createNativeQuery(
                        """
                        select p.email, m.stopped from person p left join mail_person m on m.person = p.id
                         where p.id = ?::uuid
                        """)
                    .setParameter(1, person),
                row -> row)
            .orElseThrow(NotFound::new);
    var bySource =
        Row.<String, Delivery>map(
            entities
                .createNativeQuery(
                    "select source, delivery from mail_choice where person = ?::uuid")
                .setParameter(1, person),
            row -> row.text(0),
            row -> Delivery.valueOf(row.text(1)));
    return new Chosen(
        server.configured(), address.textOrNull(0), address.instantOrNull(1) != null, bySource);
  }

  /**
   * Mail that was stopped begins again where some is wanted; it is written in the language of this
   * request.
   */
  public void choose(Map<String, Delivery> bySource) {
    var person = person();
    entities
        .createNativeQuery(
            """
            insert into mail_person (person, language) values (?::uuid, ?)
            on conflict (person) do update set language = excluded.language,
              stopped = case when ?::boolean then null else mail_person.stopped end
            """)
        .setParameter(1, person)
        .setParameter(2, Language.current().toLanguageTag())
        .setParameter(3, bySource.values().stream().anyMatch(chosen -> chosen != Delivery.OFF))
        .executeUpdate();
    bySource.forEach(
        (source, delivery) ->
            entities
                .createNativeQuery(
                    """
                    insert into mail_choice (person, source, delivery) values (?::uuid, ?, ?)
                    on conflict (person, source) do update set delivery = excluded.delivery
                    """)
                .setParameter(1, person)
                .setParameter(2, source)
                .setParameter(3, delivery.name())
                .executeUpdate());
  }

  /** How much of records mails to the people of that ministry hold. */
  public Detail detail(String ministry) {
    administers(ministry);
    return Row.first(
            entities
                .createNativeQuery("select detail from mail_ministry where ministry = ?")
                .setParameter(1, ministry),
            row -> Detail.valueOf(row.text(0)))
        .orElse(DEFAULT_DETAIL);
  }

  public void detail(String ministry, Detail detail) {
    if (detail(ministry) == detail) {
      return;
    }
    entities
        .createNativeQuery(
            """
            insert into mail_ministry (ministry, detail) values (?, ?)
            on conflict (ministry) do update set detail = excluded.detail
            """)
        .setParameter(1, ministry)
        .setParameter(2, detail.name())
        .executeUpdate();
    audit.add(ministry, "mail", "ministry " + ministry, "mails hold " + detail);
  }

  private void administers(String ministry) {
    if (!reader.get().administers(ministry)) {
      throw new NotFound();
    }
  }

  /**
   * What became of a notice by mail.
   *
   * @param state null where no mail tells of it
   * @param when it ended, or is due
   * @param omitted why no mail tells of it; null where one does
   */
  public record Mailed(
      @Nullable MailState state,
      @Nullable Instant when,
      @Nullable String address,
      @Nullable String omitted) {}

  /** Empty while the notice is settling. */
  public Optional<Mailed> mailed(UUID notice) {
    return Row.first(
        entities
            .createNativeQuery(
                """
                select m.state, coalesce(m.ended, m.due), m.address, n.omitted
                  from mail_notice n left join mail m on m.id = n.mail where n.notice = ?::uuid
                """)
            .setParameter(1, notice),
        MailChoices::mailed);
  }

  private static Mailed mailed(Row row) {
    var omitted = row.textOrNull(3);
    var state = row.textOrNull(0);
    return new Mailed(
        omitted != null || state == null ? null : MailState.valueOf(state),
        row.instantOrNull(1),
        row.textOrNull(2),
        omitted);
  }

  private UUID person() {
    return Objects.requireNonNullElseGet(
        reader.posted().person(),
        () -> {
          throw new NotFound();
        });
  }
}
