package org.aidememoire.bench;

/** Takes part under a name. */
interface Named {
  String name();
}
