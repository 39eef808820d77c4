package org.aidememoire.web.form;

import java.util.List;

/** Finds among more than a list can show, while somebody types. */
public interface Finder {

  /** What a person compares at a glance. */
  int MOST = 8;

  /** The best few for what was typed, each with its key as the value. */
  List<Option> find(String typed);
}
