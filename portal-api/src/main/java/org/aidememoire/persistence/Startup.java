package org.aidememoire.persistence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Migrates the database and then notifies the others. A listener of the web application, because
 * when CDI's application scope begins the server has not yet bound thread factories and data
 * sources.
 */
@WebListener
public class Startup implements ServletContextListener {

  @Inject Migration migration;

  @Inject Event<PortalStarted> started;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    migration.migrate();
    started.fire(new PortalStarted(event.getServletContext()));
  }
}
