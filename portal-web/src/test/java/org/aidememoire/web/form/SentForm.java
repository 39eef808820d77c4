package org.aidememoire.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;

/** A form as a browser sent it, without a server. */
public final class SentForm {

  private SentForm() {}

  public static Form of(Map<String, String[]> sent) {
    var form = new Form();
    form.clock = Clock.systemUTC();
    form.request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                SentForm.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getMethod" -> "POST";
                      case "getParameterValues" -> sent.get((String) arguments[0]);
                      default -> throw new UnsupportedOperationException(method.getName());
                    });
    return form;
  }
}
