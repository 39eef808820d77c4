package org.aidememoire.launcher.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aidememoire.launcher.DataFolder;
import org.aidememoire.launcher.server.Ports;
import org.aidememoire.launcher.server.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir Path folder;

  @Test
  void withoutAnyVariableTheUsualPortsAreTaken() {
    var settings = Settings.from(Map.of());
    assertEquals("http://localhost:8080", settings.addresses().portal());
    assertEquals("http://localhost:8180", settings.addresses().keycloak());
    assertTrue(settings.demonstration());
  }

  @Test
  void whatIsNoPortIsNamedWithItsVariable() {
    for (String wrong : new String[] {"eighty", "-1", "70000"}) {
      var failure =
          assertThrows(StartFailure.class, () -> Settings.from(Map.of("AIDE_PORT", wrong)));
      assertTrue(failure.getMessage().contains("AIDE_PORT=" + wrong), failure::getMessage);
    }
  }

  @Test
  void sessionsEndAfterHalfAnHourOrTwelveUnlessSaidOtherwise() {
    assertEquals(
        Map.of("portal.session.idle", "PT30M", "portal.session.most", "PT12H"),
        Settings.from(Map.of()).sessions().settings());
    assertEquals(
        Map.of("portal.session.idle", "PT5M", "portal.session.most", "PT24H"),
        Settings.from(Map.of("AIDE_SESSION_IDLE", "5", "AIDE_SESSION_MOST", "1440"))
            .sessions()
            .settings());
    for (String wrong : new String[] {"0", "1441", "half an hour"}) {
      var failure =
          assertThrows(StartFailure.class, () -> Settings.from(Map.of("AIDE_SESSION_IDLE", wrong)));
      assertTrue(failure.getMessage().contains("AIDE_SESSION_IDLE=" + wrong), failure::getMessage);
    }
  }

  @Test
  void filesLieInTheDataFolderUnlessNodesShareThem() {
    var alone = Settings.from(Map.of("AIDE_DATA", "/var/lib/portal"));
    assertEquals(Path.of("/var/lib/portal/portal/attachments"), alone.attachments());
    var shared = Settings.from(Map.of("AIDE_ATTACHMENTS", "/srv/files"));
    assertEquals(Path.of("/srv/files"), shared.attachments());
  }

  @Test
  void theWorldIsNotListenedToUnlessAsked() {
    assertEquals("127.0.0.1", Settings.from(Map.of()).portalListen());
    assertEquals("10.0.0.11", Settings.from(Map.of("AIDE_LISTEN", "10.0.0.11")).portalListen());
    assertThrows(StartFailure.class, () -> Settings.from(Map.of("AIDE_LISTEN", "a host\nset x")));
  }

  @Test
  void anExternalDatabaseNeedsThePasswordsOfItsRoles() {
    var url = Map.of("AIDE_DB_URL", "jdbc:postgresql://db/portal");
    var failure = assertThrows(StartFailure.class, () -> Settings.from(url));
    assertTrue(failure.getMessage().contains("AIDE_DB_OWNER_PASSWORD"), failure::getMessage);
  }

  @Test
  void aClusterToSearchInNeedsAnAddress() {
    assertEquals(Map.of("portal.search.engine", "lucene"), Settings.from(Map.of()).search());
    var without = Map.of("AIDE_SEARCH", "opensearch");
    var failure = assertThrows(StartFailure.class, () -> Settings.from(without));
    assertTrue(failure.getMessage().contains("AIDE_OPENSEARCH_URL"), failure::getMessage);
    var unknown = Map.of("AIDE_SEARCH", "grep");
    assertThrows(StartFailure.class, () -> Settings.from(unknown));
    var with = Map.of("AIDE_SEARCH", "opensearch", "AIDE_OPENSEARCH_URL", "https://one:9200");
    assertEquals(
        Map.of(
            "portal.search.engine", "opensearch",
            "portal.search.opensearch.url", "https://one:9200"),
        Settings.from(with).search());
  }

  @Test
  void anAddressOfAClusterIsOne() {
    for (String wrong :
        List.of("search:9200", "https://", "https://one:9200,two:9200", "http://a b")) {
      var with = Map.of("AIDE_SEARCH", "opensearch", "AIDE_OPENSEARCH_URL", wrong);
      var failure = assertThrows(StartFailure.class, () -> Settings.from(with), wrong);
      assertTrue(failure.getMessage().contains("AIDE_OPENSEARCH_URL"), failure::getMessage);
    }
    var prefix =
        Map.of(
            "AIDE_SEARCH", "opensearch",
            "AIDE_OPENSEARCH_URL", "https://one:9200",
            "AIDE_OPENSEARCH_PREFIX", "Aide");
    assertThrows(StartFailure.class, () -> Settings.from(prefix));
  }

  @Test
  void theFileOfAuthoritiesIsFoundFromTheFolderOfThePortalToo() {
    var with =
        Map.of(
            "AIDE_SEARCH", "opensearch",
            "AIDE_OPENSEARCH_URL", "https://one:9200",
            "AIDE_OPENSEARCH_CA", "ca.pem");
    assertEquals(
        Path.of("ca.pem").toAbsolutePath().toString(),
        Settings.from(with).search().get(Search.AUTHORITIES));
  }

  @Test
  void aTakenPortIsNamedWithTheRemedy() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      var failure =
          assertThrows(
              StartFailure.class, () -> Ports.requireFree(port, "the portal", "AIDE_PORT"));
      assertTrue(failure.getMessage().contains("AIDE_PORT="), failure::getMessage);
    }
  }

  @Test
  void aDataFolderThatCannotBeWrittenIsNamedWithTheRemedy() throws IOException {
    Path file = Files.createFile(folder.resolve("a file"));
    var failure = assertThrows(StartFailure.class, () -> DataFolder.open(file.resolve("below it")));
    assertTrue(failure.getMessage().contains("AIDE_DATA"), failure::getMessage);
  }

  @Test
  void aFullDiskIsSaidInOneSentence() {
    var failure = new IllegalStateException(new IOException("write: No space left on device"));
    assertTrue(StartFailure.sentence(failure).startsWith("The disk is full"));
  }
}
