package org.aidememoire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAddressTest {

  @ParameterizedTest
  @CsvSource({
    "q=%00wage, q=wage",
    "q=%E3%85%A4, q=",
    "q=a%E3%85%A4b&country=TH, q=a+b&country=TH",
    "reason=e%CC%81t%C3%A9%E2%80%AE, reason=%C3%A9t%C3%A9",
    "q=%7Bx%7D%01, q=%7Bx%7D",
    "name=%E2%80%8B&q=%26%00, name=&q=%26",
  })
  void whatIsAskedIsCleaned(String asked, String cleaned) {
    assertEquals(
        cleaned, TypedAddress.cleaned(URI.create("http://p/api/x?" + asked)).getRawQuery());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://p/api/search",
        "http://p/api/search?",
        "http://p/api/search?q=%E0%B8%81&q=a+b&inline&x=%7By%7D",
      })
  void aCleanAddressStaysAsItIs(String asked) {
    var address = URI.create(asked);
    assertSame(address, TypedAddress.cleaned(address));
  }
}
