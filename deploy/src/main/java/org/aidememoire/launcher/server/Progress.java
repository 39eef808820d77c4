package org.aidememoire.launcher.server;

/** Who is told what a long start is doing. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = what -> {};

  void report(String what);
}
