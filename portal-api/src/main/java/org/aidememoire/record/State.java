package org.aidememoire.record;

import org.aidememoire.sharing.SharingLevel;

/** A state of the life cycle of one kind of record; implemented by an enum of the kind. */
public interface State {

  /** As in the database and in the API. */
  String name();

  Phase phase();

  /** The widest level at which a record in this state is read, whatever is intended for later. */
  default SharingLevel widest() {
    return phase().widest();
  }

  /** Whether those who keep the record are to do something about it now, as its home page says. */
  default boolean due() {
    return false;
  }

  default SharingLevel bound(SharingLevel intended) {
    return intended.atMost(widest());
  }
}
