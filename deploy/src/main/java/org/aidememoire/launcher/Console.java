package org.aidememoire.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.aidememoire.launcher.keycloak.Account;
import org.aidememoire.launcher.keycloak.Demonstration;
import org.aidememoire.launcher.keycloak.Provider;
import org.aidememoire.launcher.server.Progress;

/** What the person at the terminal reads; the only place that writes to standard output. */
public final class Console implements Progress {

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final long start = System.nanoTime();

  /** A line with the seconds since the start. */
  @Override
  public void report(String what) {
    out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
  }

  public void line(String text) {
    out.println(text);
  }

  /** The one line that programs wait for, then whom one can sign in as. */
  public void ready(String url, boolean demonstration) {
    line("ready: " + url + "/");
    if (!demonstration) {
      return;
    }
    line("");
    line("Sign in with the password  " + Demonstration.PASSWORD + "  as");
    for (Provider provider : Demonstration.providers()) {
      line("  " + provider.name());
      List<Account> accounts =
          Demonstration.accounts().stream()
              .filter(account -> account.provider().equals(provider.alias()))
              .toList();
      int width =
          accounts.stream()
              .map(account -> account.username().length())
              .max(Comparator.naturalOrder())
              .orElse(0);
      for (Account account : accounts) {
        line("    %%-%ds  %%s".formatted(width).formatted(account.username(), account.position()));
      }
    }
    line("");
    line("Ctrl-C stops everything; the data stays.");
  }
}
