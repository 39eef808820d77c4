package org.aidememoire.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date as its owner, before anything else of the portal starts. */
@ApplicationScoped
class Migration {

  @Inject
  @ConfigProperty(name = "portal.db.url")
  String url;

  @Inject
  @ConfigProperty(name = "portal.db.owner.user")
  String user;

  @Inject
  @ConfigProperty(name = "portal.db.owner.password")
  String password;

  void migrate() {
    Flyway.configure(Migration.class.getClassLoader())
        .dataSource(url, user, password)
        .locations("classpath:db")
        // features number their files in ranges of their own, so a lower number may come later
        .outOfOrder(true)
        .load()
        .migrate();
  }
}
