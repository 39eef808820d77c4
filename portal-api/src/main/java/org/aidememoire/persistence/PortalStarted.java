package org.aidememoire.persistence;

import jakarta.servlet.ServletContext;

/**
 * The database is up to date and the server's resources can be used: what works on its own may
 * begin, in the order of its observers' priorities.
 */
public record PortalStarted(ServletContext servlets) {}
