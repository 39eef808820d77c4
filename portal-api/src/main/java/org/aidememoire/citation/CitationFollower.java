package org.aidememoire.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.ClusterFollower;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordReading;

/** Keeps which works the records cite, and which works they are, in step with the change log. */
@ApplicationScoped
class CitationFollower extends ClusterFollower {

  private static final Logger LOG = Logger.getLogger(CitationFollower.class.getName());

  @Inject Kinds kinds;

  @Inject RecordReading records;

  @Override
  public String name() {
    return "citation";
  }

  /** A record that several lines of the log name is read once, with the others of its kind. */
  @Override
  protected void follow(Connection connection, List<Change> changed, Consumer<Change> parked)
      throws SQLException {
    var last = new LinkedHashMap<UUID, Change>();
    changed.forEach(change -> last.put(change.record(), change));
    var ofKind = last.values().stream().collect(Collectors.groupingBy(Change::kind));
    for (var some : ofKind.values()) {
      if (kept(connection, some)) {
        continue;
      }
      for (var change : some) {
        if (some.size() == 1 || !kept(connection, List.of(change))) {
          parked.accept(change);
        }
      }
    }
  }

  /** Whether those of one kind could be kept together; what was kept before one failed is right. */
  private boolean kept(Connection connection, List<Change> some) throws SQLException {
    try {
      keep(connection, some);
      return true;
    } catch (SQLException | RuntimeException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      LOG.log(Level.WARNING, e, () -> "no citations of " + some.size() + " records");
      return false;
    }
  }

  @Override
  protected void followAlone(Connection connection, Change change) throws SQLException {
    keep(connection, List.of(change));
  }

  private void keep(Connection connection, List<Change> some) throws SQLException {
    var ids = some.stream().map(Change::record).toList();
    keep(connection, ids, kinds.kind(some.getFirst().kind()));
  }

  /** Of what is retired or gone nothing is kept. */
  private <C extends Content> void keep(Connection connection, List<UUID> ids, Kind<C> kind)
      throws SQLException {
    var said = new HashMap<UUID, RecordTexts<C>>();
    records
        .read(kind, ids)
        .forEach(stored -> said.put(stored.id(), new RecordTexts<>(kind, stored)));
    for (var id : ids) {
      var texts = said.get(id);
      CitationRows.works(connection, id, texts == null ? Set.of() : texts.works());
      CitationRows.cited(connection, id, texts == null ? Set.of() : texts.cited(this::isLaw));
    }
  }

  private boolean isLaw(String kind) {
    return kinds.kind(kind).citedAs() != null;
  }
}
