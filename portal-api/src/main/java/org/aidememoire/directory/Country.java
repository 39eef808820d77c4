package org.aidememoire.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Country {

  @Id String code = "";
  String name = "";
  String zone = "";

  protected Country() {}

  CountryView view() {
    return new CountryView(code, name, zone);
  }
}
