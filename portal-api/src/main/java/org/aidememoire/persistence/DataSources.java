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
 *
 * <p>A connection is validated when it is taken from the pool, unless that was done within the last
 * second; the first that is broken empties the pool. So the portal works again a second after the
 * database does.
 *
 * <p>No statement of a request may run longer than half a minute: it would keep its thread and its
 * connection, and whoever asked has gone. The worker's may.
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
    properties = {
      "stringType=unspecified",
      "tcpKeepAlive=true",
      "options=-c plan_cache_mode=force_custom_plan -c statement_timeout=30s",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=table",
      "fish.payara.validation-table-name=" + DataSources.ONE_ROW,
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true"
    })
@DataSourceDefinition(
    name = "java:app/portal/worker",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=portal.db.url}",
    user = "${MPCONFIG=portal.db.worker.user}",
    password = "${MPCONFIG=portal.db.worker.password}",
    transactional = false,
    minPoolSize = 2,
    maxPoolSize = 20,
    properties = {
      "stringType=unspecified",
      "tcpKeepAlive=true",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=table",
      "fish.payara.validation-table-name=" + DataSources.ONE_ROW,
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true"
    })
class DataSources {

  /** Every database has it, every role may read it. */
  static final String ONE_ROW = "information_schema.information_schema_catalog_name";
}
