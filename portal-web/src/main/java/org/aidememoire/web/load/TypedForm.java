package org.aidememoire.web.load;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.aidememoire.signin.AskedAddress;

/** A form of a page as browsers send it; the API reads none. */
final class TypedForm {

  private static final String TYPE = "application/x-www-form-urlencoded";

  private TypedForm() {}

  static boolean in(HttpServletRequest request) {
    var type = request.getContentType();
    return request.getMethod().equals("POST")
        && !AskedAddress.onApi(request)
        && type != null
        && type.toLowerCase(Locale.ROOT).startsWith(TYPE);
  }
}
