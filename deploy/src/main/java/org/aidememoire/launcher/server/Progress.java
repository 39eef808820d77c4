package org.aidememoire.launcher.server;

/** Is notified of what a long start is doing. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = what -> {};

  void report(String what);
}
