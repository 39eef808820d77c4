package org.aidememoire.launcher.portal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoritiesTest {

  @TempDir Path folder;

  @Test
  void thePortalIsGivenWhomTheJdkTrustsWithoutThoseWhoseTimeIsOver() throws Exception {
    Path file = Authorities.trusted(folder.resolve("authorities.p12"));
    var store = KeyStore.getInstance(file.toFile(), Authorities.PASSWORD.toCharArray());
    assertTrue(store.size() > 20, "only " + store.size());
    for (String alias : Collections.list(store.aliases())) {
      var one = (X509Certificate) store.getCertificate(alias);
      assertDoesNotThrow(() -> one.checkValidity(), one.getSubjectX500Principal()::getName);
    }
  }
}
