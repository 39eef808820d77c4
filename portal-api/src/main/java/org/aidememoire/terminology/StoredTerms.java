package org.aidememoire.terminology;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the whole list for anyone: as the worker's role, for threads that serve no reader. */
@ApplicationScoped
class StoredTerms {

  private static final String NUMBER = "select version from concept_list";
  private static final String ALL =
      "select id, version, topic, note, source, labels, changed from concept order by id";

  private static final LabelsConverter LABELS = new LabelsConverter();

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  /** Another number means that the list has changed. */
  long number() {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(NUMBER);
        var row = query.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    } catch (SQLException e) {
      throw new IllegalStateException("the term list's number cannot be read", e);
    }
  }

  List<ConceptView> all() {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(ALL);
        var row = query.executeQuery()) {
      var concepts = new ArrayList<ConceptView>();
      while (row.next()) {
        concepts.add(concept(row));
      }
      return concepts;
    } catch (SQLException e) {
      throw new IllegalStateException("the term list cannot be read", e);
    }
  }

  private static ConceptView concept(ResultSet row) throws SQLException {
    var id = row.getString(1);
    var labels = LABELS.convertToEntityAttribute(row.getString(6));
    return new ConceptView(
        id,
        row.getInt(2),
        Labels.name(labels, id),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        labels,
        row.getObject(7, OffsetDateTime.class).toInstant());
  }
}
