package org.aidememoire.launcher.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.aidememoire.launcher.server.StartFailure;

/** Those that vouch for a server's certificate. */
final class Authorities {

  /** Says nothing to nobody: what the file holds is public. */
  static final String PASSWORD = "changeit";

  private Authorities() {}

  /**
   * Writes those that this JDK trusts and whose time is not over to a file. Payara brings a list of
   * its own, older than the JDK's, and complains at each start about what has expired in the one
   * that it is given; Debian's has expired ones, too.
   */
  static Path trusted(Path file) {
    try (var out = Files.newOutputStream(file)) {
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init((KeyStore) null);
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      for (var each : trust.getTrustManagers()) {
        for (var one : ((X509TrustManager) each).getAcceptedIssuers()) {
          if (isValid(one)) {
            store.setCertificateEntry("authority-" + store.size(), one);
          }
        }
      }
      store.store(out, PASSWORD.toCharArray());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The JDK's own authorities cannot be read", e);
    }
  }

  private static boolean isValid(X509Certificate one) {
    try {
      one.checkValidity();
      return true;
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      return false;
    }
  }

  /** The options of a JVM that is to trust those in that file. */
  static List<String> options(Path file) {
    return List.of(
        "-Djavax.net.ssl.trustStore=" + file, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
  }

  /**
   * Those in a PEM file.
   *
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
