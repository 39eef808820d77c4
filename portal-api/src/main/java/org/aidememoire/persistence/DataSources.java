package org.aidememoire.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The portal's two roles in the database. Strings are sent untyped, so that text can stand for
 * {@code jsonb} and {@code uuid} without a converter's help. The worker's takes no part in the
 * server's transactions, so that what a reader may see can be computed within one of the portal's.
 *
 * <p>Readers' queries are planned anew each time, which costs about a tenth of a millisecond: a
 * plan that PostgreSQL keeps is made for whoever asked first, and one that a connection kept read
 * 36,000 entries of the audience index for each page of a search.
 */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/portal/app",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=portal.db.url}",
    user = "${MPCONFIG=portal.db.app.user}",
    password = "${MPCONFIG=portal.db.app.password}",
    minPoolSize = 2,
    maxPoolSize = 30,
    properties = {"stringType=unspecified", "options=-c plan_cache_mode=force_custom_plan"})
@DataSourceDefinition(
    name = "java:app/portal/worker",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=portal.db.url}",
    user = "${MPCONFIG=portal.db.worker.user}",
    password = "${MPCONFIG=portal.db.worker.password}",
    transactional = false,
    minPoolSize = 2,
    maxPoolSize = 20,
    properties = {"stringType=unspecified"})
class DataSources {}
