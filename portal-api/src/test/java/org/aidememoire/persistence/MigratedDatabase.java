package org.aidememoire.persistence;

import org.aidememoire.launcher.database.Database;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own for one test class, with the portal's tables and nothing in them. */
public final class MigratedDatabase {

  private MigratedDatabase() {}

  public static Database start() {
    var database = Database.forTests();
    Flyway.configure()
        .dataSource(database.url(), database.owner().user(), database.owner().password())
        .locations("classpath:db")
        .load()
        .migrate();
    return database;
  }
}
