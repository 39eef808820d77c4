package org.aidememoire.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Those that vouch for a server's certificate, in a PEM file. */
final class Authorities {

  private Authorities() {}

  /**
   * @param setting the environment variable that names the file
   */
  static SSLContext in(Path file, String setting) {
    try (var pem = Files.newInputStream(file)) {
      var store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        store.setCertificateEntry("authority-" + store.size(), one);
      }
      if (store.size() == 0) {
        throw new GeneralSecurityException("nothing in it");
      }
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (IOException e) {
      throw new StartFailure(
          "%s=%s cannot be read: name a file that the portal may read.".formatted(setting, file),
          e);
    } catch (GeneralSecurityException e) {
      throw new StartFailure(
          "%s=%s holds no certificates: name a PEM file with those of the authority."
              .formatted(setting, file),
          e);
    }
  }
}
