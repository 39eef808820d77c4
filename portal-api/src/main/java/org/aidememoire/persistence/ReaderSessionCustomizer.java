package org.aidememoire.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Puts {@link ReaderConnector} before both of EclipseLink's logins: reads use one of their own. */
public class ReaderSessionCustomizer implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    wrap((DatasourceLogin) session.getDatasourceLogin());
    if (session instanceof ServerSession server) {
      wrap((DatasourceLogin) server.getReadConnectionPool().getLogin());
    }
  }

  private static void wrap(DatasourceLogin login) {
    Connector connector = login.getConnector();
    if (!(connector instanceof ReaderConnector)) {
      login.setConnector(new ReaderConnector(connector));
    }
  }
}
