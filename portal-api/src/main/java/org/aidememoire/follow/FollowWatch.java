package org.aidememoire.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.ChangeLog;
import org.aidememoire.changelog.ClusterFollower;
import org.aidememoire.follow.FollowNews.Due;
import org.aidememoire.follow.FollowNews.Kept;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.identity.Token;
import org.aidememoire.notice.NoticeDesk;
import org.aidememoire.notice.NoticeDesk.Addressee;
import org.aidememoire.notice.NoticeSource;
import org.aidememoire.notice.Reminders;
import org.aidememoire.persistence.AllOrNothing;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Kinds;

/**
 * Notifies followers of what is new about the law, each change once in the cluster: all follows of
 * a person that it concerns are reasons of one notice.
 */
@ApplicationScoped
class FollowWatch extends ClusterFollower implements NoticeSource {

  private static final Logger LOG = Logger.getLogger(FollowWatch.class.getName());

  @Inject Kinds kinds;

  @Inject Readers readers;

  @Inject Follows follows;

  private Set<String> changing = Set.of();

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  FollowWatch() {}

  /** Beside the container. */
  @SuppressWarnings("NullAway.Init")
  FollowWatch(Clock clock, ChangeLog changes, Readers readers, Set<String> changing) {
    super(clock, changes);
    this.readers = readers;
    this.changing = changing;
  }

  @Override
  public String name() {
    return "follow";
  }

  /** The names of the kinds whose records say what changes in a law. */
  private Set<String> changing() {
    if (changing.isEmpty()) {
      changing =
          kinds.all().stream()
              .map(records -> records.kind())
              .filter(Kind::changesLaw)
              .map(Kind::name)
              .collect(Collectors.toUnmodifiableSet());
    }
    return changing;
  }

  /** A record that several lines of the log name is read once. */
  @Override
  protected void follow(Connection connection, List<Change> changed, Consumer<Change> parked)
      throws SQLException {
    var last = new LinkedHashMap<UUID, Change>();
    changed.stream()
        .filter(change -> changing().contains(change.kind()))
        .forEach(change -> last.put(change.record(), change));
    for (var change : last.values()) {
      var record = change.record();
      if (!orLog(connection, record, () -> announce(connection, record))) {
        parked.accept(change);
      }
    }
  }

  @Override
  protected void followAlone(Connection connection, Change change) throws SQLException {
    AllOrNothing.on(connection, () -> announce(connection, change.record()));
  }

  private static boolean orLog(Connection connection, UUID record, AllOrNothing.Work work)
      throws SQLException {
    return AllOrNothing.orLog(connection, LOG, "nobody is notified of record " + record, work);
  }

  private void announce(Connection connection, UUID record) throws SQLException {
    var news = FollowNews.read(connection, record).filter(FollowNews::untold);
    if (news.isPresent()) {
      var meaning = " " + news.get().meaning();
      tell(connection, news.get(), news.get()::isFor, follow -> follow + meaning);
      news.get().told(connection, clock.instant());
    }
  }

  /** Tells of all that takes effect on a day that has come. */
  void tellInForce(Connection connection, LocalDate today) throws SQLException {
    for (var due : FollowNews.due(connection, changing().toArray(), today)) {
      orLog(connection, due.record(), () -> tellInForce(connection, due));
    }
  }

  private void tellInForce(Connection connection, Due due) throws SQLException {
    var news = FollowNews.read(connection, due.record());
    if (news.isPresent()) {
      tell(connection, news.get(), news.get().now()::admits, follow -> due.day() + " " + follow);
      FollowNews.toldOf(connection, due);
    }
  }

  private void tell(
      Connection connection,
      FollowNews news,
      Predicate<Reader> wanted,
      Function<UUID, String> occasion)
      throws SQLException {
    var kept = news.follows(connection);
    var byKeeper = kept.stream().collect(Collectors.groupingBy(Kept::keeper));
    var addressees = new ArrayList<Addressee>();
    for (var reader : readers.holding(connection, byKeeper.keySet())) {
      var person = reader.person();
      if (person != null && wanted.test(reader)) {
        reader.tokens().stream()
            .flatMap(token -> byKeeper.getOrDefault(token, List.of()).stream())
            .filter(follow -> follow.leads(reader))
            .map(follow -> new Addressee(Token.person(person), occasion.apply(follow.follow())))
            .forEach(addressees::add);
      }
    }
    NoticeDesk.tell(connection, this, news.record(), addressees, clock.instant());
  }

  /** What is followed, as long as the reader or the reader's post follows it. */
  @Override
  public Optional<Cause> cause(String occasion) {
    var parts = occasion.split(" ");
    try {
      var follow = follows.get(UUID.fromString(parts[Reminders.day(occasion).isEmpty() ? 0 : 1]));
      return Optional.of(
          switch (follow.subject()) {
            case INSTRUMENT -> new Cause(follow.name(), "/instruments/" + follow.followed());
            case COUNTRY, MINISTRY -> new Cause(follow.name(), "/following");
            case TOPIC -> new Cause("", "/following", "text.topic." + follow.followed());
          });
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | NotFound e) {
      return Optional.empty();
    }
  }
}
