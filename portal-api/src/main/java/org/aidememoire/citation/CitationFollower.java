package org.aidememoire.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
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

  /** A record that several lines of the log name is read once. */
  @Override
  protected void follow(Connection connection, List<Change> changed, Consumer<Change> parked)
      throws SQLException {
    var last = new LinkedHashMap<UUID, Change>();
    changed.forEach(change -> last.put(change.record(), change));
    for (var change : last.values()) {
      try {
        keep(connection, change);
      } catch (SQLException | RuntimeException e) {
        if (DatabaseAway.causes(e)) {
          throw e;
        }
        LOG.log(Level.WARNING, e, () -> "no citations of record " + change.record());
        parked.accept(change);
      }
    }
  }

  @Override
  protected void followAlone(Connection connection, Change change) throws SQLException {
    keep(connection, change);
  }

  private void keep(Connection connection, Change change) throws SQLException {
    keep(connection, change.record(), kinds.kind(change.kind()));
  }

  /** Of what is retired or gone nothing is kept. */
  private <C extends Content> void keep(Connection connection, UUID record, Kind<C> kind)
      throws SQLException {
    var works = Set.<String>of();
    var cited = Set.<CitedWork>of();
    for (var stored : records.read(kind, List.of(record))) {
      works = RecordTexts.works(kind, stored);
      cited = RecordTexts.cited(kind, stored, name -> kinds.kind(name).citedAs() != null);
    }
    CitationRows.works(connection, record, works);
    CitationRows.cited(connection, record, cited);
  }
}
