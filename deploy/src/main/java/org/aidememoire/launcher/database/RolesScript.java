package org.aidememoire.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.launcher.server.Resources;

/**
 * Runs {@code roles.sql}, the same file that a database administrator gives to {@code psql}. Of
 * psql's own language it knows what that file uses: {@code :'name'} is a quoted variable, and
 * {@code \gexec} executes every row that the query before it answers.
 */
final class RolesScript {

  private static final String GEXEC = "\\gexec";

  private final String script;

  private RolesScript(String script) {
    this.script = script;
  }

  static RolesScript load() {
    return new RolesScript(Resources.text(RolesScript.class, "roles.sql"));
  }

  void run(Connection connection, Map<String, String> variables) throws SQLException {
    for (String statement : statements(variables)) {
      if (statement.endsWith(GEXEC)) {
        executeAnswer(connection, statement.substring(0, statement.length() - GEXEC.length()));
      } else {
        execute(connection, statement);
      }
    }
  }

  private List<String> statements(Map<String, String> variables) {
    var uncommented = script.replaceAll("(?m)^--.*$", "");
    for (var variable : variables.entrySet()) {
      String quoted = "'" + variable.getValue().replace("'", "''") + "'";
      uncommented = uncommented.replace(":'" + variable.getKey() + "'", quoted);
    }
    var statements = new ArrayList<String>();
    for (String part : uncommented.split(";|(?<=\\\\gexec)")) {
      if (!part.isBlank()) {
        statements.add(part.strip());
      }
    }
    return statements;
  }

  private static void executeAnswer(Connection connection, String query) throws SQLException {
    var answered = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        answered.add(rows.getString(1));
      }
    }
    for (String one : answered) {
      execute(connection, one);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
