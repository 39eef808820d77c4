package org.aidememoire.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@Entity
class Ministry {

  @Id String alias = "";
  @Nullable String country;
  String name = "";

  @Column(name = "native_name")
  @Nullable String nativeName;

  @Column(name = "short_name")
  String shortName = "";

  String kind = "";
  @Nullable String contact;

  @Column(name = "signs_in")
  boolean signsIn;

  protected Ministry() {}

  MinistryView view() {
    return new MinistryView(alias, country, name, nativeName, shortName, kind, contact, signsIn);
  }
}
