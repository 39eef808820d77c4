package org.aidememoire.journey;

/**
 * An account of the demonstration.
 *
 * @param ministry as the sign-in page names it
 */
record Account(String ministry, String username) {

  static final Account PHILIPPINES_BANGKOK = dmw("attache-bangkok");
  static final Account PHILIPPINES_BANGKOK_ASSISTANT = dmw("assistant-bangkok");
  static final Account PHILIPPINES_DESK = dmw("desk");
  static final Account PHILIPPINES_NEWCOMER = dmw("newcomer");
  static final Account INDONESIA_BANGKOK = kemnaker("attache-bangkok");
  static final Account INDONESIA_KUALA_LUMPUR = kemnaker("attache-kl");
  static final Account VIET_NAM_DESK = new Account("Ministry of Home Affairs", "desk");
  static final Account LAO_PDR_BANGKOK =
      new Account("Ministry of Labour and Social Welfare", "attache-bangkok");

  private static Account dmw(String username) {
    return new Account("Department of Migrant Workers", username);
  }

  private static Account kemnaker(String username) {
    return new Account("Ministry of Manpower", username);
  }
}
