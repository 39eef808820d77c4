package org.aidememoire.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstrumentKindTest {

  private static String reference(@Nullable String number) {
    var law = LegislationJsonTest.law(number, LegalForce.IN_FORCE, null).content();
    return new InstrumentKind().reference().apply(law);
  }

  @Test
  void aLawIsCitedByItsNumberAndItsYear() {
    assertEquals("No. 39 · 2004", reference("No. 39"));
    assertEquals("2004", reference(null));
  }

  @Test
  void aYearThatStandsInTheNumberIsSaidOnce() {
    assertEquals("39 Tahun 2004", reference("39 Tahun 2004"));
    assertEquals("Cap. 2547 · 2004", reference("Cap. 2547"));
  }
}
